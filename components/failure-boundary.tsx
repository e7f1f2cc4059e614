import { Component, type ComponentChildren } from 'preact';
import { Failed } from './state.tsx';

/** Shows "This didn't open" in place of a part that failed while drawing; trying again draws it anew. */
export class FailureBoundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) return <Failed again={() => this.setState({ failed: false })} />;
    return this.props.children;
  }
}
