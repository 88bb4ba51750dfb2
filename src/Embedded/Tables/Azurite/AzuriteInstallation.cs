namespace CcmFlow.Embedded.Tables.Azurite;

/// <summary>Azurite as npm put it into the repository.</summary>
internal static class AzuriteInstallation
{
    private static readonly string[] EntryPoint = ["node_modules", "azurite", "dist", "src", "table", "main.js"];

    /// <summary>The script of Azurite's table service, installed by <c>npm ci</c> when missing.</summary>
    public static async Task<string> EnsureAsync(string repositoryRoot, CancellationToken cancellationToken)
    {
        var script = Path.Combine([repositoryRoot, .. EntryPoint]);
        if (File.Exists(script)) return script;
        if (!File.Exists(Path.Combine(repositoryRoot, "package-lock.json")))
            throw new AzuriteUnavailableException("The folder given as the repository's root has no package-lock.json to install Azurite from.");
        var npm = ChildProcess.Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--omit=dev", "--no-audit", "--no-fund"], repositoryRoot);
        await using (npm.ConfigureAwait(false)) await npm.WaitForSuccessAsync(cancellationToken).ConfigureAwait(false);
        if (!File.Exists(script)) throw new AzuriteUnavailableException("\"npm ci\" ended well, but Azurite is not there: is it in package.json?");
        return script;
    }
}
