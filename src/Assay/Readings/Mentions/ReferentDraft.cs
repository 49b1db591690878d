using Assay.Model;
using Assay.Registers;

namespace Assay.Readings.Mentions;

/// <summary>Somebody or something mentioned, while its mentions are gathered.</summary>
internal sealed class ReferentDraft(int number, MentionKind kind, string name, string[][] words)
{
    /// <summary>Its number while gathering.</summary>
    public int Number { get; } = number;

    /// <summary>What it is.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>The fullest form so far.</summary>
    public string Name { get; set; } = name;

    /// <summary>The spelling keys that each of its words may have.</summary>
    public string[][] Words { get; set; } = words;

    // Where its mentions begin, in order.
    private readonly List<int> _starts = [];

    /// <summary>Notes where a mention of it begins.</summary>
    public void NoteMention(int start)
    {
        var place = _starts.Count;
        if (place > 0 && _starts[^1] >= start)
        {
            place = _starts.BinarySearch(start);
            place = place < 0 ? ~place : place;
        }
        _starts.Insert(place, start);
    }

    /// <summary>Where the last mention of it before a place begins; null where there is none.</summary>
    public int? LastBefore(int place)
    {
        // of equal starts, which are one mention named twice, any will do
        var next = _starts.BinarySearch(place);
        next = next < 0 ? ~next : next;
        while (next > 0 && _starts[next - 1] >= place)
            next--;
        return next > 0 ? _starts[next - 1] : null;
    }

    /// <summary>What the text says it is.</summary>
    public string? Description { get; set; }

    /// <summary>What it is known as.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What else bears the name.</summary>
    public IReadOnlyList<Link> Others { get; init; } = [];

    /// <summary>The register's party, where it is one.</summary>
    public RegisterParty? Party { get; init; }

    /// <summary>The country it is, where it is one.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Whether it is an organisation of the tables, an agency, a body, a platform, and no party of the register.</summary>
    public bool IsWellKnown { get; init; }

    /// <summary>Whether it is only the credit of a picture.</summary>
    public bool IsCredit { get; init; }

    /// <summary>The spelling keys its last word may have: a person's family name.</summary>
    public string[] Last => Words.Length == 0 ? [] : Words[^1];
}
