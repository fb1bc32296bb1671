import { type Drawing, pointsOf, type Shape } from '@tandem/charts/drawing';
import classes from './drawing-view.module.css';

/** A drawing on screen, in the colours of the theme. */
export function DrawingView({ drawing }: { drawing: Drawing }) {
  const { width, height, label, shapes } = drawing;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      {shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.from[0]} y1={shape.from[1]} x2={shape.to[0]} y2={shape.to[1]} data-ink={shape.ink} className={lineClass(shape.dashed)} strokeWidth={shape.width ?? 1} />;
    case 'path':
      return <polyline points={pointsOf(shape.points)} data-ink={shape.ink} className={lineClass(shape.dashed)} strokeWidth={shape.width ?? 1} />;
    case 'area':
      return <polygon points={pointsOf(shape.points)} data-ink={shape.ink} className={shape.outline ? `${classes.fill} ${classes.outlined}` : classes.fill} opacity={shape.opacity} />;
    case 'box':
      return <rect x={shape.at[0]} y={shape.at[1]} width={shape.width} height={shape.height} rx={shape.radius} data-ink={shape.ink} {...look(shape.hollow)} />;
    case 'disc':
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.radius} data-ink={shape.ink} {...look(shape.hollow)} />;
    case 'text':
      return (
        <text x={shape.at[0]} y={shape.at[1]} fontSize={shape.size ?? 12} textAnchor={shape.anchor ?? 'start'} data-ink={shape.ink} className={shape.bold ? `${classes.fill} ${classes.bold}` : classes.fill}>
          {shape.text}
        </text>
      );
  }
}

const look = (hollow: boolean | undefined) => (hollow ? { className: classes.stroke, strokeWidth: 2 } : { className: classes.fill });
const lineClass = (dashed: boolean | undefined) => (dashed ? `${classes.stroke} ${classes.dashed}` : classes.stroke);
