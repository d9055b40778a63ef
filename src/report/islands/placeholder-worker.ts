addEventListener('message', (event: MessageEvent<number>) => postMessage(event.data * 2));
