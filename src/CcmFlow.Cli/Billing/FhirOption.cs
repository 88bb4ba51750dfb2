using System.CommandLine;

namespace CcmFlow.Cli.Billing;

/// <summary>The option <c>--fhir</c>, refused when there is no such folder.</summary>
internal static class FhirOption
{
    public static Option<DirectoryInfo> Create()
    {
        var fhir = new Option<DirectoryInfo>("--fhir") { Description = "Folder with FHIR R4 NDJSON files (plain or .gz) or Bundles.", Required = true };
        fhir.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } folder) result.AddError($"--fhir: there is no folder {folder.FullName}.");
        });
        return fhir;
    }
}
