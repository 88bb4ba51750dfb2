using System.Collections.Frozen;
using System.Text;

namespace CcmFlow.Rules.Texts;

/// <summary>
/// Latin letters without their marks: "Peña" is "Pena". A table, because string.Normalize does nothing for them where
/// globalization is invariant.
/// </summary>
public static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Plain = new Dictionary<string, string>
    {
        ["A"] = "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        ["AE"] = "ÆǼǢ",
        ["ae"] = "æǽǣ",
        ["B"] = "ḂḄḆ",
        ["b"] = "ḃḅḇ",
        ["C"] = "ÇĆĈĊČḈ",
        ["c"] = "çćĉċčḉ",
        ["D"] = "ĎḊḌḎḐḒĐÐ",
        ["d"] = "ďḋḍḏḑḓđð",
        ["E"] = "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ["F"] = "Ḟ",
        ["f"] = "ḟ",
        ["G"] = "ĜĞĠĢǦǴḠ",
        ["g"] = "ĝğġģǧǵḡ",
        ["H"] = "ĤȞḢḤḦḨḪĦ",
        ["h"] = "ĥȟḣḥḧḩḫẖħ",
        ["I"] = "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        ["i"] = "ìíîïĩīĭįǐȉȋḭḯỉịı",
        ["J"] = "Ĵ",
        ["j"] = "ĵǰ",
        ["K"] = "ĶǨḰḲḴ",
        ["k"] = "ķǩḱḳḵ",
        ["L"] = "ĹĻĽḶḸḺḼŁ",
        ["l"] = "ĺļľḷḹḻḽł",
        ["M"] = "ḾṀṂ",
        ["m"] = "ḿṁṃ",
        ["N"] = "ÑŃŅŇǸṄṆṈṊ",
        ["n"] = "ñńņňǹṅṇṉṋ",
        ["O"] = "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØǾ",
        ["o"] = "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ",
        ["OE"] = "Œ",
        ["oe"] = "œ",
        ["P"] = "ṔṖ",
        ["p"] = "ṕṗ",
        ["R"] = "ŔŖŘȐȒṘṚṜṞ",
        ["r"] = "ŕŗřȑȓṙṛṝṟ",
        ["S"] = "ŚŜŞŠȘṠṢṤṦṨ",
        ["s"] = "śŝşšșṡṣṥṧṩ",
        ["SS"] = "ẞ",
        ["ss"] = "ß",
        ["T"] = "ŢŤȚṪṬṮṰŦ",
        ["t"] = "ţťțṫṭṯṱẗŧ",
        ["TH"] = "Þ",
        ["th"] = "þ",
        ["U"] = "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ["V"] = "ṼṾ",
        ["v"] = "ṽṿ",
        ["W"] = "ŴẀẂẄẆẈ",
        ["w"] = "ŵẁẃẅẇẉẘ",
        ["X"] = "ẊẌ",
        ["x"] = "ẋẍ",
        ["Y"] = "ÝŶŸȲẎỲỴỶỸ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹ",
        ["Z"] = "ŹŻŽẐẒẔ",
        ["z"] = "źżžẑẓẕ",
    }.SelectMany(row => row.Value.Select(letter => (letter, row.Key))).ToFrozenDictionary(pair => pair.letter, pair => pair.Key);

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
            {
                continue;
            }

            _ = Plain.TryGetValue(character, out var plain) ? folded.Append(plain) : folded.Append(character);
        }

        return folded.ToString();
    }
}
