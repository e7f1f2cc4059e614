import { nameOf, surface } from './surface.ts';

/** What nobody sees as motion. */
const AT_ONCE_S = 0.01;

const longest = (durations: string) =>
  Math.max(...durations.split(',').map((each) => Number.parseFloat(each)));

/** What moves by itself, or would move when it changes or is scrolled. */
export function moving(): string[] {
  const ours = surface();
  const found = (ours.getRootNode() as Document | ShadowRoot)
    .getAnimations()
    .map(({ effect }) => (effect as KeyframeEffect).target)
    .map((target) => `${target ? nameOf(target) : 'something'} is moving`);
  const isGliding = ({ scrollBehavior }: CSSStyleDeclaration) => scrollBehavior === 'smooth';
  if (isGliding(getComputedStyle(document.documentElement))) found.push('the page glides');
  for (const element of [ours, ...ours.querySelectorAll('*')]) {
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const name = () => nameOf(element) + part;
      if (longest(style.transitionDuration) > AT_ONCE_S)
        found.push(`${name()} changes in ${style.transitionDuration}`);
      if (style.animationName !== 'none' && longest(style.animationDuration) > AT_ONCE_S)
        found.push(`${name()} has the animation ${style.animationName}`);
      if (isGliding(style)) found.push(`${name()} glides`);
    }
  }
  return found;
}
