using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Reports.Readings;
using Microsoft.AspNetCore.Components;

namespace Assay.Reports.Html.Readings;

/// <summary>A reading with all that its page needs worked out once.</summary>
public sealed class ReadingView
{
    // What a sheet shows of the places of one referent; a long text may have thousands.
    private const int MostPlaces = 60;

    private readonly ILookup<int, (Mention Mention, int Number)> _mentions;
    private readonly ReadingNotes _notes;

    internal ReadingView(Reading reading, ReadingParts parts)
    {
        Reading = reading;
        Parts = parts;
        _notes = new ReadingNotes(reading);
        _mentions = reading.Mentions.Select((m, i) => (m, i)).ToLookup(m => m.m.Referent);
    }

    /// <summary>The reading.</summary>
    public Reading Reading { get; }

    /// <summary>The parts that are shown.</summary>
    public ReadingParts Parts { get; }

    /// <summary>What the page is called.</summary>
    public string Title => ReadingWords.Title(Reading.Document);

    /// <summary>Whether a part is shown.</summary>
    public bool Shows(ReadingParts part) => Parts.HasFlag(part);

    /// <summary>The words of a stretch, shortened.</summary>
    public string Words(TextSpan span, int most = 400) => _notes.Words(span, most);

    internal ReadingNotes Notes => _notes;

    /// <summary>How often something is mentioned.</summary>
    public int Count(Referent referent) => _mentions[referent.Number].Count();

    /// <summary>Its first mentions.</summary>
    public IEnumerable<(Mention Mention, int Number)> Places(Referent referent) =>
        _mentions[referent.Number].Take(MostPlaces);

    /// <summary>How many mentions are not among <see cref="Places"/>.</summary>
    public int MorePlaces(Referent referent) => Math.Max(Count(referent) - MostPlaces, 0);

    /// <summary>The kinds of marks that the page has, with how many items of each: what its filters are for.</summary>
    internal IReadOnlyList<(MarkKind Kind, int Count)> Kinds
    {
        get
        {
            var counts = Mark.Of(Reading, Parts)
                .Where(m => m.IsFirst)
                .GroupBy(m => m.Kind)
                .ToDictionary(g => g.Key, g => g.Count());
            return
            [
                .. Enum.GetValues<MarkKind>().Where(counts.ContainsKey).Select(kind => (kind, counts[kind])),
            ];
        }
    }

    /// <summary>The text with its marks.</summary>
    internal MarkupString Text => new(AnnotatedHtml.Of(this));
}
