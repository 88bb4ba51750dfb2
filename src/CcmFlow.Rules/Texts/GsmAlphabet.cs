using System.Collections.Frozen;

namespace CcmFlow.Rules.Texts;

/// <summary>GSM 03.38: the basic table (one septet) and the extension table (escape and one septet).</summary>
internal static class GsmAlphabet
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private static readonly FrozenSet<char> BasicSet = Basic.ToFrozenSet();
    private static readonly FrozenSet<char> ExtensionSet = Extension.ToFrozenSet();

    /// <summary>Septets of a character, 0 when it is in neither table.</summary>
    public static int Septets(char character) =>
        BasicSet.Contains(character) ? 1 : ExtensionSet.Contains(character) ? 2 : 0;

    public static bool Covers(string text) => text.All(character => Septets(character) > 0);
}
