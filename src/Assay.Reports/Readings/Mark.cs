using Assay.Readings;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>What an item marked in a text is. The kinds of mentions stand in the order of <see cref="Assay.Readings.Mentions.MentionKind"/>.</summary>
internal enum MarkKind
{
    Person,
    Organisation,
    Place,
    Commodity,
    Instrument,
    Programme,
    Vessel,
    Figure,
    Date,
    Wording,
    Inconsistency,
    Quote,
}

/// <summary>A stretch of the text that an item of the reading is about.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">What the item is.</param>
/// <param name="Number">Its number in its list.</param>
/// <param name="LabelAt">Where its label stands: behind it, behind the quotation mark of a quote; negative for pieces of a quote before the last.</param>
/// <param name="IsFirst">Whether it is the item's first stretch.</param>
internal sealed record Mark(TextSpan Span, MarkKind Kind, int Number, int LabelAt, bool IsFirst = true)
{
    /// <summary>The item's id in every report.</summary>
    public string Id =>
        Kind switch
        {
            MarkKind.Figure or MarkKind.Date => ReadingIds.Figure(Number),
            MarkKind.Wording => ReadingIds.Wording(Number),
            MarkKind.Inconsistency => ReadingIds.Inconsistency(Number),
            MarkKind.Quote => ReadingIds.Quote(Number),
            _ => ReadingIds.Mention(Number),
        };

    /// <summary>Whether it is a mention.</summary>
    public bool IsMention => Kind <= MarkKind.Vessel;

    /// <summary>The marks of a reading, by place: of those that begin together the longer first.</summary>
    public static IReadOnlyList<Mark> Of(Reading reading, ReadingParts parts)
    {
        var marks = new List<Mark>();
        if (parts.HasFlag(ReadingParts.Mentions))
            marks.AddRange(
                reading.Mentions.Select((m, i) => At(m.Span, (MarkKind)reading.Referents[m.Referent].Kind, i))
            );
        if (parts.HasFlag(ReadingParts.Quotes))
            marks.AddRange(reading.Quotes.SelectMany((q, i) => OfQuote(reading.Document.Text, q.Pieces, i)));
        if (parts.HasFlag(ReadingParts.Figures))
            marks.AddRange(
                reading.Figures.Select(
                    (f, i) => At(f.Span, f.Kind == FigureKind.Date ? MarkKind.Date : MarkKind.Figure, i)
                )
            );
        if (parts.HasFlag(ReadingParts.Checks))
            marks.AddRange(reading.Inconsistencies.Select((x, i) => At(x.Span, MarkKind.Inconsistency, i)));
        if (parts.HasFlag(ReadingParts.Wordings))
            marks.AddRange(reading.Wordings.Select((w, i) => At(w.Span, MarkKind.Wording, i)));
        return [.. marks.OrderBy(m => m.Span, TextSpan.ByPlace).ThenByDescending(m => m.Kind)];
    }

    private static Mark At(TextSpan span, MarkKind kind, int number) => new(span, kind, number, span.End);

    private static IEnumerable<Mark> OfQuote(string text, IReadOnlyList<TextSpan> pieces, int number)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var span = pieces[i];
            var isLast = i == pieces.Count - 1;
            yield return new Mark(span, MarkKind.Quote, number, isLast ? Behind(text, span.End) : -1, i == 0);
        }
    }

    private static int Behind(string text, int end) =>
        end < text.Length && text[end] is '”' or '"' or '»' or '’' or '“' ? end + 1 : end;
}
