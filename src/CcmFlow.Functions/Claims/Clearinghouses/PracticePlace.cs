using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>
/// A practice's own folder below a root of the deployment, <c>{root}/{practice id}</c>. What the practice's settings name is looked up there and nowhere else: its administrators
/// are not those of the machine.
/// </summary>
public sealed record PracticePlace(string Root, string Practice)
{
    private const int MostLinks = 16;

    /// <summary>The real path of a folder or file of the practice, which need not be there yet. Looked up each time: a link may have been put there since.</summary>
    /// <exception cref="OutsidePlaceException">The name, or a link on the way, leads out of the practice's folder.</exception>
    public string Under(string name)
    {
        if (PlaceNames.FolderFault(name) is not null) throw new OutsidePlaceException();
        var own = Path.Combine(Real(Root, 0), Practice);
        var real = Real(Path.Combine(own, name), 0);
        return real.StartsWith(own + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? real : throw new OutsidePlaceException();
    }

    private static string Real(string path, int links)
    {
        if (links > MostLinks) throw new OutsidePlaceException();
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = new FileInfo(next).LinkTarget is { } target ? Real(Path.Combine(real, target), links + 1) : next;
        }
        return real;
    }
}

/// <summary>A name in a practice's settings leads out of what is the practice's.</summary>
public sealed class OutsidePlaceException() : IOException("A folder or file that the practice's settings name lies outside of the practice's own folder.");
