import './placeholder-lazy.css';
export const step = 1;
