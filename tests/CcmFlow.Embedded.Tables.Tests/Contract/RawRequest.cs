namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>A request of the protocol; the path begins after the service's address.</summary>
public sealed record RawRequest(string Method, string Path, string? Body = null, params (string Name, string Value)[] Headers)
{
    public override string ToString() => $"{Method} {Path} {string.Join(' ', Headers)} {Body?[..Math.Min(80, Body.Length)]}";
}
