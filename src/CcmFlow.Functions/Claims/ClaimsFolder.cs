using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Claims;

/// <summary>The folder that a clearinghouse's file gateway picks up from.</summary>
public sealed class ClaimsFolder(CcmFlowSettings settings)
{
    /// <summary>Writes the file whole or not at all: the gateway never sees half a file, and a second run puts the same bytes there.</summary>
    public async Task WriteAsync(string fileName, byte[] bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.ClaimsFolder);
        var target = Path.Combine(settings.ClaimsFolder, fileName);
        var temporary = target + ".part";
        await File.WriteAllBytesAsync(temporary, bytes, cancellation);
        File.Move(temporary, target, overwrite: true);
    }
}
