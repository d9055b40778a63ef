import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly min?: number;
  readonly max: number;
  readonly value: number;
  /** The month it stands at, in words. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** One end of a period, in months. */
export function MonthSlider({ label, min = 0, max, value, text, onChange }: Props) {
  const id = useId();
  return (
    <div className="kpi-explorer-month">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </div>
  );
}
