using System.Text;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// A designation of the UK Sanctions List in the list's own words, gathered from an element or from the many rows that repeat each other: each
/// saying is there once, in the order of the file.
/// </summary>
/// <param name="uniqueId">The Unique ID.</param>
internal sealed class UkRecord(string uniqueId)
{
    private readonly Dictionary<UkField, List<string>> _values = [];
    private readonly StringBuilder _raw = new();

    /// <summary>The Unique ID, such as <c>RUS0264</c>.</summary>
    public string UniqueId => uniqueId;

    public List<UkName> Names { get; } = [];

    public List<UkOriginalName> OriginalNames { get; } = [];

    public List<UkAddress> Addresses { get; } = [];

    public List<UkBirthplace> Birthplaces { get; } = [];

    public List<UkNumber> NationalIds { get; } = [];

    public List<UkNumber> Passports { get; } = [];

    /// <summary>What stands in a column or element that is not known.</summary>
    public List<(string What, string Text)> Others { get; } = [];

    /// <summary>The rows or the element.</summary>
    public string Raw => _raw.ToString();

    /// <summary>All a field says, in order.</summary>
    public IReadOnlyList<string> All(UkField field) => _values.GetValueOrDefault(field) ?? [];

    /// <summary>The first a field says, or "".</summary>
    public string First(UkField field) => All(field) is [var first, ..] ? first : "";

    /// <summary>Adds what a field says; nothing, or what it said before, adds nothing.</summary>
    public void Add(UkField field, string text)
    {
        var clean = UkList.Clean(text);
        if (clean.Length == 0)
            return;
        if (!_values.TryGetValue(field, out var values))
            _values[field] = values = [];
        AddNew(values, clean);
    }

    public void Add(UkName name)
    {
        if (name.Full.Length > 0)
            AddNew(Names, name);
    }

    public void Add(UkOriginalName name)
    {
        if (name.Name.Length > 0)
            AddNew(OriginalNames, name);
    }

    public void Add(UkAddress address)
    {
        if (address != new UkAddress("", "", ""))
            AddNew(Addresses, address);
    }

    public void Add(UkBirthplace place)
    {
        if (place != new UkBirthplace("", ""))
            AddNew(Birthplaces, place);
    }

    public void AddNationalId(UkNumber number)
    {
        if (number != new UkNumber("", ""))
            AddNew(NationalIds, number);
    }

    public void AddPassport(UkNumber number)
    {
        if (number != new UkNumber("", ""))
            AddNew(Passports, number);
    }

    public void AddOther(string what, string text) => AddNew(Others, (what, UkList.Clean(text)));

    public void AddRaw(string text)
    {
        if (_raw.Length > 0)
            _raw.Append('\n');
        _raw.Append(text);
    }

    private static void AddNew<T>(List<T> list, T value)
    {
        if (!list.Contains(value))
            list.Add(value);
    }
}

/// <summary>A name. <paramref name="Family"/> is the list's Name 6, which for an entity or ship is all of it.</summary>
/// <param name="Full">All of it.</param>
/// <param name="Family">Name 6, where the parts are given.</param>
/// <param name="Given">Name 1.</param>
/// <param name="Middle">Names 2 to 5.</param>
/// <param name="Type">Primary name, primary name variation, alias.</param>
/// <param name="Strength">Good or low quality, where it is an alias.</param>
internal sealed record UkName(
    string Full,
    string Family,
    string Given,
    string Middle,
    string Type,
    string Strength
)
{
    /// <summary>Takes the list's six parts, the family name (6) first.</summary>
    public static UkName Of(string six, IEnumerable<string> oneToFive, string type, string strength)
    {
        var family = UkList.Clean(six);
        string[] others = [.. oneToFive.Select(UkList.Clean)];
        var given = others.Length > 0 ? others[0] : "";
        var middle = string.Join(' ', others.Skip(1).Where(p => p.Length > 0));
        // A name of an entity stands in two parts at times, whole in each.
        var parts = new[] { given, middle, family }.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal);
        return new UkName(string.Join(' ', parts), family, given, middle, type, strength);
    }
}

/// <summary>A name in its own script.</summary>
internal sealed record UkOriginalName(string Name, string Script, string Language);

/// <summary>An address; <paramref name="Lines"/> are up to six, with commas between them.</summary>
internal sealed record UkAddress(string Lines, string PostalCode, string Country);

/// <summary>A place of birth.</summary>
internal sealed record UkBirthplace(string Town, string Country);

/// <summary>A number of a person's document, with what the list adds to it.</summary>
internal sealed record UkNumber(string Number, string Addition);
