namespace CcmFlow.Rules.Calendar;

/// <summary>
/// The zones in which a patient may live, from state and ZIP code. A state that straddles zones gives both unless the three-digit ZIP area lies
/// wholly on one side; an unknown state gives every US zone, so that a text is sent only at an hour that is decent in all of them.
/// </summary>
public static class PatientZones
{
    private static readonly LocalZone Eastern = LocalZone.Find("America/New_York");
    private static readonly LocalZone Central = LocalZone.Find("America/Chicago");
    private static readonly LocalZone Mountain = LocalZone.Find("America/Denver");
    private static readonly LocalZone Arizona = LocalZone.Find("America/Phoenix");
    private static readonly LocalZone Pacific = LocalZone.Find("America/Los_Angeles");
    private static readonly LocalZone Alaska = LocalZone.Find("America/Anchorage");
    private static readonly LocalZone Aleutian = LocalZone.Find("America/Adak");
    private static readonly LocalZone Hawaii = LocalZone.Find("Pacific/Honolulu");
    private static readonly LocalZone Atlantic = LocalZone.Find("America/Puerto_Rico");
    private static readonly LocalZone Samoa = LocalZone.Find("Pacific/Pago_Pago");
    private static readonly LocalZone Chamorro = LocalZone.Find("Pacific/Guam");

    /// <summary>Every zone of the fifty states and the District of Columbia.</summary>
    public static IReadOnlyList<LocalZone> AllStates { get; } = [Eastern, Central, Mountain, Arizona, Pacific, Alaska, Aleutian, Hawaii];

    private static readonly Dictionary<string, IReadOnlyList<LocalZone>> ByState = BuildStates();

    // Three-digit ZIP areas of straddling states that lie wholly in one zone; an area that is not here stays undecided.
    private static readonly Dictionary<string, (string[] Areas, LocalZone Zone)[]> SettledAreas = new(StringComparer.Ordinal)
    {
        ["AK"] = [(["996", "997", "998", "999"], Alaska)],
        ["AZ"] = [(["850", "851", "852", "853", "855", "856", "857", "863", "864"], Arizona)],
        ["FL"] = [([.. Range(320, 323), .. Range(326, 349)], Eastern), (["325"], Central)],
        ["ID"] = [(["832", "833", "834", "836", "837"], Mountain), (["838"], Pacific)],
        ["IN"] = [([.. Range(460, 462), .. Range(466, 474), "478"], Eastern), (["464", "477"], Central)],
        ["KS"] = [([.. Range(660, 676), "679"], Central)],
        ["KY"] = [(["400", "402", "403", "404", "405", "406", .. Range(407, 418)], Eastern), ([.. Range(420, 422), "424"], Central)],
        ["MI"] = [([.. Range(480, 497)], Eastern)],
        ["ND"] = [(["580", "581", "582", "583", "584", "587"], Central)],
        ["NE"] = [([.. Range(680, 689)], Central), (["693"], Mountain)],
        ["NV"] = [([.. Range(889, 897)], Pacific)],
        ["OR"] = [([.. Range(970, 978)], Pacific)],
        ["SD"] = [(["570", "571", "572", "573", "574"], Central), (["577"], Mountain)],
        ["TN"] = [(["374", "376", "379"], Eastern), (["370", "371", "372", "375", "380", "381", "382", "383", "384"], Central)],
        ["TX"] = [([.. Range(750, 797)], Central), (["799", "885"], Mountain)],
    };

    /// <param name="state">Two-letter postal abbreviation, any case.</param>
    /// <param name="zip">ZIP or ZIP+4; may be missing.</param>
    public static IReadOnlyList<LocalZone> For(string? state, string? zip)
    {
        var key = state?.Trim().ToUpperInvariant() ?? "";
        if (!ByState.TryGetValue(key, out var zones))
        {
            return AllStates;
        }

        return zones.Count == 1 ? zones : Settle(key, zip?.Trim() ?? "") is { } zone ? [zone] : zones;
    }

    private static LocalZone? Settle(string state, string zip)
    {
        if (zip.Length < 5 || !SettledAreas.TryGetValue(state, out var settled))
        {
            return null;
        }

        return settled.FirstOrDefault(one => one.Areas.Contains(zip[..3])).Zone;
    }

    private static IEnumerable<string> Range(int from, int to) => Enumerable.Range(from, to - from + 1).Select(area => $"{area}");

    private static Dictionary<string, IReadOnlyList<LocalZone>> BuildStates()
    {
        var states = new Dictionary<string, IReadOnlyList<LocalZone>>(StringComparer.Ordinal);
        Add("CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV", Eastern);
        Add("AL AR IA IL LA MN MO MS OK WI", Central);
        Add("CO MT NM UT WY", Mountain);
        Add("CA WA", Pacific);
        Add("HI", Hawaii);
        Add("PR VI", Atlantic);
        Add("AS", Samoa);
        Add("GU MP", Chamorro);
        Add("FL IN KY MI", Eastern, Central);
        Add("TN", Central, Eastern);
        Add("KS ND NE SD TX", Central, Mountain);
        Add("ID", Mountain, Pacific);
        Add("NV OR", Pacific, Mountain);
        Add("AZ", Arizona, Mountain);
        Add("AK", Alaska, Aleutian);
        return states;

        void Add(string names, params LocalZone[] zones)
        {
            foreach (var name in names.Split(' '))
            {
                states.Add(name, zones);
            }
        }
    }
}
