namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Text of our own that is put into a page as it is, such as the style sheet; never for data.</summary>
internal readonly record struct Unencoded(string Text);
