using System.Globalization;

namespace CcmFlow.Cli.Synthetic;

/// <summary>Gives each patient a number of the range kept for fiction, 555-0100 to 555-0199 of an area code, and none twice.</summary>
internal sealed class PhoneBook
{
    private const int NumbersPerArea = 99;

    private readonly Dictionary<int, int> _used = [];

    // x9x are not assigned, x11 are service codes. The last number of an area is left to the practices.
    private readonly Queue<int> _spare = new(Enumerable.Range(201, 789)
        .Where(area => area / 10 % 10 != 9 && area % 100 != 11)
        .Except(SyntheticPlaces.East.Concat(SyntheticPlaces.West).Select(place => place.AreaCode)));

    /// <summary>In the area code while it has numbers left, then in another.</summary>
    /// <exception cref="InvalidOperationException">All numbers are given away, at about 70,000 patients.</exception>
    public string Next(int areaCode)
    {
        while (_used.GetValueOrDefault(areaCode) >= NumbersPerArea)
        {
            if (_used.GetValueOrDefault(_spare.Peek()) >= NumbersPerArea)
            {
                _spare.Dequeue();
            }

            areaCode = _spare.TryPeek(out var spare) ? spare : throw new InvalidOperationException("There are no fictitious phone numbers left: ask for fewer patients.");
        }

        var number = _used.GetValueOrDefault(areaCode);
        _used[areaCode] = number + 1;
        return string.Create(CultureInfo.InvariantCulture, $"+1{areaCode}55501{number:D2}");
    }
}
