using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>The mentions of a reading by their places.</summary>
internal sealed class MentionIndex
{
    // So far before a stretch a mention that reaches into it may begin.
    private const int LongestMention = 120;

    private readonly Reading _reading;
    private readonly Dictionary<int, TextSpan> _first = [];
    private readonly HashSet<int> _endsOfPlaces = [];

    public MentionIndex(Reading reading)
    {
        _reading = reading;
        // where it is named; what a contract calls it may stand before
        foreach (var mention in reading.Mentions.OrderBy(m => m.Form >= MentionForm.Description))
        {
            _first.TryAdd(mention.Referent, mention.Span);
            if (reading.Referents[mention.Referent].Kind == MentionKind.Place)
                _endsOfPlaces.Add(mention.Span.End);
        }
    }

    /// <summary>The mentions that begin in a stretch, with whom they mean.</summary>
    public IEnumerable<(Mention Mention, Referent Referent)> In(TextSpan span) =>
        Spans
            .BeginningIn(_reading.Mentions, static m => m.Span, span)
            .Select(m => (m, _reading.Referents[m.Referent]));

    /// <summary>Where a referent is first named, else first mentioned.</summary>
    public TextSpan FirstOf(Referent referent) => _first[referent.Number];

    /// <summary>Whether a place's name ends here.</summary>
    public bool IsEndOfPlace(int place) => _endsOfPlaces.Contains(place);

    /// <summary>The country named by the mention that begins here, with its words.</summary>
    public (CountryCode Country, TextSpan Words)? CountryAt(int place)
    {
        foreach (var (mention, referent) in In(new TextSpan(place, 1)))
        {
            if (referent.Links is [{ Target: LinkTarget.Country { Code: var code } }, ..])
                return (code, mention.Span);
        }
        return null;
    }

    /// <summary>Whether somebody or something is mentioned in a stretch.</summary>
    public bool IsNamed(TextSpan span) => Meeting(span).Any();

    /// <summary>Whether a stretch is in a description of somebody who is named.</summary>
    public bool IsDescribed(TextSpan span) => Meeting(span).Any(m => m.Form == MentionForm.Description);

    private IEnumerable<Mention> Meeting(TextSpan span) =>
        In(TextSpan.Between(Math.Max(0, span.Start - LongestMention), span.End))
            .Select(m => m.Mention)
            .Where(m => m.Span.Meets(span));
}
