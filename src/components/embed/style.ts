/** The styles of the embedded box. It takes the font and, if set, the colours of the page around it. */
export const boxStyle = `
:host {
  --text: var(--error-faq-text, #1c2226);
  --surface: var(--error-faq-surface, #fff);
  --accent: var(--error-faq-accent, #0b5a69);
  --border: var(--error-faq-border, #6f777d);
  display: block;
  padding: 1rem;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--border);
  border-radius: 0.5rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  :host([theme='auto']) {
    --text: var(--error-faq-text, #e7e6e2);
    --surface: var(--error-faq-surface, #1b2226);
    --accent: var(--error-faq-accent, #82c9d5);
    --border: var(--error-faq-border, #8b949b);
  }
}
label { display: block; font-weight: 700; }
textarea {
  box-sizing: border-box;
  width: 100%;
  margin-block: 0.5rem;
  padding: 0.5rem;
  color: inherit;
  background: inherit;
  border: 1px solid var(--border);
  border-radius: 0.25rem;
  font: inherit;
}
p { margin: 0 0 0.5rem; }
.title { font-size: 1.1em; font-weight: 700; }
.verdict:empty { display: none; }
article { padding-top: 1rem; border-top: 1px solid var(--border); margin-top: 1rem; }
a { color: var(--accent); }
.verdict, .action { font-weight: 700; }
blockquote {
  margin: 0 0 0.5rem;
  padding-inline-start: 0.75rem;
  border-inline-start: 3px solid var(--border);
  font-family: monospace;
  white-space: pre-line;
}
button {
  min-height: 2.75rem;
  padding: 0.5rem 1rem;
  color: var(--surface);
  background: var(--accent);
  border: 0;
  border-radius: 0.25rem;
  font: inherit;
  cursor: pointer;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
