import { Component, type ComponentType } from 'preact';

/**
 * A part of the page that is drawn anew only when one of its properties is another, whatever is
 * drawn around it.
 *
 * @example
 * const Row = steady(function Row(props: { text: string }) {
 *   return <li>{props.text}</li>;
 * });
 */
export function steady<P extends object>(Part: (props: P) => preact.JSX.Element): ComponentType<P> {
  return class Steady extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const names = Object.keys(next) as (keyof P)[];
      return names.some((name) => next[name] !== (this.props as P)[name]);
    }

    override render(): preact.JSX.Element {
      return <Part {...this.props} />;
    }
  };
}
