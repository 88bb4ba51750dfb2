using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Ids under which practices send claims and get answers (ISA06, always with qualifier ZZ). One belongs to one practice of a deployment.</summary>
public static class SenderIds
{
    /// <summary>As it stands in an envelope.</summary>
    public static string Written(string id) => X12Text.Clean(id, int.MaxValue);

    public static bool AreSame(string one, string other) => Written(one) == Written(other);

    /// <summary>Groups of practices that send under one id.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Shared(IEnumerable<(string Practice, string Id)> practices) =>
    [
        .. practices.GroupBy(p => Written(p.Id), p => p.Practice).Where(g => g.Key.Length > 0 && g.Count() > 1)
            .Select(g => (IReadOnlyList<string>)[.. g.Order(StringComparer.Ordinal)]).OrderBy(g => g[0], StringComparer.Ordinal),
    ];
}
