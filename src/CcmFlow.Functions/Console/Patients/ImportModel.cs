using CcmFlow.Functions.Imports;

namespace CcmFlow.Functions.Console.Patients;

/// <param name="Before">The last imports, newest first.</param>
public sealed record ImportModel(IReadOnlyList<ImportJob> Before, string? Fault);

/// <param name="Rejected">The first of them.</param>
/// <param name="Names">Of the patients of the notes, by id.</param>
public sealed record ImportProgressModel(ImportJob Job, IReadOnlyList<RejectedLine> Rejected, IReadOnlyList<ImportNote> Notes, IReadOnlyDictionary<string, string> Names);
