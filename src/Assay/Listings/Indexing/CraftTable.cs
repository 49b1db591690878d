using Assay.Model;

namespace Assay.Listings.Indexing;

/// <summary>What an index knows of vessels and aircraft: few parties are any.</summary>
internal sealed class CraftTable
{
    /// <summary>Type, model, call sign, tonnage, gross tonnage, length, flag and former flags.</summary>
    public const int Fields = 8;

    private readonly Flat<int> _parties;
    private readonly Texts _texts;

    /// <summary>Reads what <see cref="CraftFiling"/> wrote.</summary>
    public CraftTable(SectionReader sections, int parties)
    {
        _parties = sections.Numbers(sections.Number(), parties);
        _texts = new Texts(sections, checked(_parties.Length * Fields));
        for (var i = 0; i < _parties.Length; i++)
        {
            if (!CountryCode.IsValid(Text(i, 6)) && Text(i, 6) is not null)
                throw sections.Unsound("has a flag that is none");
        }
    }

    /// <summary>What is said of a party as a craft; null where nothing.</summary>
    public Craft? Of(int party)
    {
        var at = _parties.Span.BinarySearch(party);
        return at < 0
            ? null
            : new Craft
            {
                Type = Text(at, 0),
                Model = Text(at, 1),
                CallSign = Text(at, 2),
                Tonnage = Text(at, 3),
                GrossTonnage = Text(at, 4),
                Length = Text(at, 5),
                Flag = Text(at, 6) is { } flag ? new CountryCode(flag) : null,
                FormerFlags = Text(at, 7),
            };
    }

    private string? Text(int at, int field) =>
        _texts[(at * Fields) + field] is { Length: > 0 } text ? text.ToString() : null;
}

/// <summary>Takes what is said of craft, party by party.</summary>
internal sealed class CraftFiling
{
    private readonly List<int> _parties = [];
    private readonly Texts.Filing _texts = new();

    /// <summary>Takes what is said of a party; null where it is no craft.</summary>
    public void Add(Craft? craft, int party)
    {
        if (craft is null)
            return;
        _parties.Add(party);
        _texts.Add(craft.Type);
        _texts.Add(craft.Model);
        _texts.Add(craft.CallSign);
        _texts.Add(craft.Tonnage);
        _texts.Add(craft.GrossTonnage);
        _texts.Add(craft.Length);
        _texts.Add(craft.Flag?.Value);
        _texts.Add(craft.FormerFlags);
    }

    /// <summary>Writes what <see cref="CraftTable"/> reads.</summary>
    public void Write(SectionWriter sections)
    {
        sections.AddNumber(_parties.Count);
        sections.Add(_parties);
        _texts.Write(sections);
    }
}
