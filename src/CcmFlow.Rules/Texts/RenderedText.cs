namespace CcmFlow.Rules.Texts;

/// <summary>A text ready to send, with the version of the wording, which consent evidence has to name.</summary>
/// <param name="Text">The body.</param>
/// <param name="WordingVersion">Template, language and date of the wording: "ConsentRequest/es/2026-11-22".</param>
public sealed record RenderedText(string Text, string WordingVersion);
