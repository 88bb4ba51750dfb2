using System.Collections.Frozen;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>US states, the District and the territories: by name or abbreviation to the two letters of the Postal Service.</summary>
internal static class UsState
{
    private const string Table =
        "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia," +
        "FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine," +
        "MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada," +
        "NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon," +
        "PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia," +
        "WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,GU Guam,MP Northern Mariana Islands," +
        "PR Puerto Rico,VI Virgin Islands,VI U.S. Virgin Islands,AA Armed Forces Americas,AE Armed Forces Europe,AP Armed Forces Pacific";

    private static readonly FrozenDictionary<string, string> ByName = Table.Split(',')
        .SelectMany(row => new[] { (Key: row[3..], Code: row[..2]), (Key: row[..2], Code: row[..2]) })
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Empty when it is none of them.</summary>
    public static string Abbreviation(string? nameOrCode) =>
        nameOrCode is not null && ByName.TryGetValue(nameOrCode.Trim(), out var code) ? code : "";
}
