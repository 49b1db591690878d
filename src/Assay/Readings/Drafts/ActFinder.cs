using Assay.Deals;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Finds what sentences say that parties would do: a word for an act, beside a word for what may or shall be.</summary>
internal sealed class ActFinder(
    TokenizedText text,
    Reading reading,
    Standings standings,
    Actors actors,
    GoodsFinder goods,
    NegatedHalves aside
)
{
    // "would not", "ruled out a": so far before the word for the act
    private const int NegationReach = 4;

    private const int MostOnASide = 4;

    private const int MostNested = 6;

    private readonly List<(TextSpan Span, Speaker? Speaker)> _said =
    [
        .. reading
            .Quotes.Where(q => q.Manner != QuoteManner.Term)
            .SelectMany(q => q.Pieces, (q, piece) => (piece, q.Speaker))
            .OrderBy(p => p.piece, TextSpan.ByPlace),
    ];

    /// <summary>The acts, in the order of the text.</summary>
    public IReadOnlyList<DealAct> Find()
    {
        var found = new List<DealAct>();
        var last = default(Goods);
        foreach (var sentence in text.Sentences)
        {
            var about = goods.In(sentence.First, sentence.End);
            if (about.Sites.Count + about.Named.Count > 0)
                last = about;
            else if (last is not null && DealWords.TheAsset.StandIn(text, sentence.First, sentence.End))
                about = about.At(last);
            var isTitle = RunningText.IsTitle(text, sentence);
            if (!isTitle && !RunningText.Is(text, sentence))
                continue;
            var isProspect = isTitle || DealWords.Prospect.StandIn(text, sentence.First, sentence.End);
            foreach (var (words, first, end) in Cues(sentence))
            {
                var kind = words.Kind;
                // talks that were held belong to a deal; what was once bought or built does not
                if (!isProspect && kind != ActivityKind.Dealing)
                    continue;
                var act = Read(words, first, end, sentence, about);
                if (
                    isTitle && kind != ActivityKind.Dealing
                    || !act.IsAboutNothing && (IsTold(act) || isProspect && kind == ActivityKind.Dealing)
                )
                    found.Add(act);
            }
        }
        return found;
    }

    private IEnumerable<(ActWords Words, int First, int End)> Cues(Sentence sentence)
    {
        var kinds = new HashSet<ActWords>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var longest = 0;
            var best = default(ActWords);
            foreach (var (words, phrases) in DealWords.Acts)
            {
                var end = phrases.EndAt(text, i, sentence.End);
                if (end > longest)
                    (longest, best) = (end, words);
            }
            if (longest == 0)
                continue;
            if (!aside.Has(i) && !IsNegated(i, sentence) && kinds.Add(best))
                yield return (best, i, longest);
            i = longest - 1;
        }
    }

    private bool IsNegated(int cue, Sentence sentence)
    {
        for (var i = Math.Max(sentence.First, cue - NegationReach); i < cue; i++)
        {
            if (DealWords.Negation.EndAt(text, i, cue) > 0 && !text.Is(i + 1, "only"))
                return true;
        }
        return false;
    }

    // Talk of one party alone without goods is no act of a deal; talks and stakes need no goods.
    private bool IsTold(DealAct act)
    {
        if (!act.Goods.IsEmpty)
            return true;
        // "would take a 49 % stake" is no offtake; a contract for one needs no goods
        if (act.Kind == ActivityKind.Offtake && !IsContract(act))
            return false;
        return act.Where is not null
            || act.By.Concat(act.With)
                .Select(s => s.Actor.Key)
                .Distinct(StringComparer.Ordinal)
                .Skip(1)
                .Any();
    }

    private bool IsContract(DealAct act) =>
        DealWords.Contract.StandIn(text, text.TokenAt(act.Cue.Start), text.TokenAt(act.Cue.End - 1) + 1);

    private DealAct Read(ActWords words, int first, int end, Sentence sentence, Goods about)
    {
        var kind = words.Kind;
        var said = QuoteAround(text[first].Start);
        var (from, until) = (sentence.First, sentence.End);
        if (said is { } piece)
            (from, until) = (
                Math.Max(from, text.TokenAt(piece.Span.Start)),
                Math.Min(until, text.TokenAt(piece.Span.End - 1) + 1)
            );
        var by = standings.In(from, first);
        var with = standings.In(end, until);
        // what the speaker foretells of others, not of himself: they stand about the quote
        if (by.Count + with.Count == 0 && said is { } foretold && !IsFirstPerson(foretold.Span))
        {
            (by, with) = (standings.In(sentence.First, first), standings.In(end, sentence.End));
            by.RemoveAll(s => IsSpeaker(s, foretold.Speaker));
            with.RemoveAll(s => IsSpeaker(s, foretold.Speaker));
        }
        if (
            by.Count == 0
            && said?.Speaker is { Referent: not null } speaker
            && Speaking(speaker) is { } speaks
        )
            by = [speaks];
        // "talks between A and B", "the investment by A in B", "the presence of A"
        if (by.Count == 0 && with.Count > 0)
            (by, with) = ([with[0]], with[1..]);
        if (by.Count + with.Count == 0 && said is null)
            by = standings.OrganisationsBefore(sentence);
        with.RemoveAll(w => by.Exists(b => b.Actor.Equals(w.Actor)));
        if (words.IsReversed)
            (by, with) = (with, by);
        return new DealAct(
            kind,
            words.Service,
            TextSpan.Between(text[first].Start, text[end - 1].End),
            sentence,
            [.. by.Take(MostOnASide)],
            [.. with.Take(MostOnASide)],
            kind == ActivityKind.Dealing ? new Goods([], [], [], []) : about,
            kind
                is ActivityKind.NewInvestment
                    or ActivityKind.JointVenture
                    or ActivityKind.Service
                    or ActivityKind.Equity
                ? goods.Where(sentence.First, sentence.End)
                : null
        );
    }

    private Standing? Speaking(Speaker speaker)
    {
        var referent = reading.Referents[speaker.Referent!.Value];
        if (actors.Of(referent) is not { } actor)
            return null;
        return new Standing(
            text.TokenAt(speaker.Span.Start),
            text.TokenAt(speaker.Span.End - 1) + 1,
            actor,
            referent.Kind == MentionKind.Person ? referent : null
        );
    }

    private bool IsSpeaker(Standing standing, Speaker? speaker) =>
        speaker is not null && speaker.Span.Contains(text[standing.First].Start);

    private bool IsFirstPerson(TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Count && text[i].Start < span.End; i++)
        {
            if (
                text.Letters(i)
                is "I"
                    or "we"
                    or "We"
                    or "our"
                    or "Our"
                    or "us"
                    or "my"
                    or "My"
                    or "мы"
                    or "Мы"
                    or "наши"
                    or "ми"
                    or "Ми"
            )
                return true;
        }
        return false;
    }

    // The innermost words of somebody that a place stands in; terms in marks are the writer's sentence.
    private (TextSpan Span, Speaker? Speaker)? QuoteAround(int place)
    {
        var next = Spans.FirstFrom(_said, static p => p.Span.Start, place + 1);
        for (var i = next - 1; i >= Math.Max(0, next - MostNested); i--)
        {
            if (_said[i].Span.Contains(place))
                return _said[i];
        }
        return null;
    }
}
