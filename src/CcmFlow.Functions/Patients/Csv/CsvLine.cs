namespace CcmFlow.Functions.Patients.Csv;

/// <summary>One row of a roster by the names of its columns. What is wrong with it is collected: reason and mend behind the column's name, nothing of the patient.</summary>
internal sealed class CsvLine(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> fields)
{
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public string? Text(string column) => columns.TryGetValue(column, out var at) && at < fields.Count && fields[at].Length > 0 ? fields[at] : null;

    public string Required(string column)
    {
        if (Text(column) is { } text) return text;
        faults.Add($"{column} is empty: each patient needs it");
        return "";
    }

    /// <summary>Null when the column is empty, or when what stands there is none; then the fault is kept.</summary>
    public T? Read<T>(string column, Func<string, T?> read, string isNot, string mend) where T : class
    {
        if (Text(column) is not { } text) return null;
        if (read(text) is { } value) return value;
        faults.Add($"{column} is {isNot}: {mend}");
        return null;
    }

    /// <summary>As above, of what says itself what is wrong.</summary>
    public string? Read(string column, Func<string, (string? Value, string? Mend)> read, string isNot)
    {
        if (Text(column) is not { } text) return null;
        var (value, mend) = read(text);
        if (value is null) faults.Add($"{column} is {isNot}: {mend?.TrimEnd('.')}");
        return value;
    }

    /// <summary>Keeps a fault; there is no value then.</summary>
    public DateOnly? Wrong(string column, string isAndMend)
    {
        faults.Add($"{column} is {isAndMend}");
        return null;
    }

    public DateOnly? Day(string column)
    {
        if (Text(column) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return day;
        return Wrong(column, "no date: write YYYY-MM-DD");
    }

    /// <summary>Of something that has happened.</summary>
    public DateOnly? PastDay(string column, DateOnly today)
    {
        if (Day(column) is not { } day) return null;
        return day <= today ? day : Wrong(column, "a day to come: correct the date");
    }
}
