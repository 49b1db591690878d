using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Makes the quotes of what is reported without quotation marks.</summary>
internal sealed class ReportDrafts
{
    /// <summary>A report is a sentence; what goes on longer is a list or a table. It also bounds the work.</summary>
    public const int Longest = 300;

    private readonly QuoteScene _scene;
    private readonly SpeakerMemory _memory;
    private readonly List<QuoteDraft> _drafts;

    public ReportDrafts(QuoteScene scene, SpeakerMemory memory, List<QuoteDraft> drafts)
    {
        _scene = scene;
        _memory = memory;
        _drafts = drafts;
    }

    /// <summary>Adds a report.</summary>
    /// <param name="pieces">What is reported.</param>
    /// <param name="who">Who said it.</param>
    /// <param name="verb">The verb, or the first word of the phrase, that shows it.</param>
    /// <param name="from">Where the sentence, or what follows a direct quote, begins.</param>
    public QuoteDraft Add(List<TextSpan> pieces, Found who, int verb, int from)
    {
        var draft = new QuoteDraft
        {
            Pieces = pieces,
            Manner = QuoteManner.Indirect,
            Speaker = who.Speaker,
            IsDenied = VerbTests.IsDenying(_scene.Text.Letters(verb)),
            Why = $"“{_scene.Text.Letters(verb)}”, said of {who.Speaker.Name}, reports it.",
            Attribution = _scene.Span(Math.Max(from, Math.Min(who.First, verb)), Math.Max(verb + 1, who.End)),
        };
        // those of the block stand last
        var block = _scene.Text.Document.Blocks[_memory.Block].Span.Start;
        for (var i = _drafts.Count - 1; i >= 0 && _drafts[i].Pieces[0].Start >= block; i--)
        {
            GiveWording(_drafts[i], draft);
        }
        _drafts.Add(draft);
        _memory.Remember(who.Speaker);
        return draft;
    }

    /// <summary>A wording in what somebody is reported to have said is that somebody's, unless the report itself gives it to another.</summary>
    public static void GiveWording(QuoteDraft wording, QuoteDraft report)
    {
        if (
            wording.Manner != QuoteManner.Term
            || wording.IsOwn
            || report.Speaker is not { } speaker
            || !IsWithin(wording.Pieces[0], report)
            || wording.Speaker is not null
                && wording.Attribution is { } own
                && IsWithin(own, report)
                && wording.Pieces[0].Start - own.End <= FarthestOwn
        )
            return;
        wording.Speaker = speaker;
        wording.Why = $"It stands in what {speaker.Name} is reported to have said.";
    }

    // A verb within the report gives a wording to somebody else where they stand close together, in characters: "that X calls it “…”".
    private const int FarthestOwn = 20;

    private static bool IsWithin(TextSpan span, QuoteDraft report) => report.Pieces.Exists(p => p.Meets(span));
}
