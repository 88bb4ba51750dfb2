namespace CcmFlow.Functions.Api;

/// <summary>An act on a patient's month or its claim.</summary>
/// <param name="Id">Names the act, so that it is done once; a month is closed without one.</param>
/// <param name="By">Team member or account.</param>
/// <param name="Why">In up to 500 characters.</param>
public sealed record MonthActRequest(string? Id, string? By, string? Why);
