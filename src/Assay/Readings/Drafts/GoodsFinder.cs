using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>Reads what sentences say a deal is about.</summary>
internal sealed class GoodsFinder(
    TokenizedText text,
    Reading reading,
    Knowledge knowledge,
    MentionIndex mentions,
    NegatedHalves aside
)
{
    // "the titanium slag of the plant in Armiansk": so many words between what lies and where
    private const int Farthest = 9;

    private readonly HashSet<int> _sites = [.. reading.Referents.Where(r => IsSite(r)).Select(r => r.Number)];

    // Countries of the text of which another power holds land; first the one most of whose regions are claimed.
    private readonly IReadOnlyList<CountryCode> _inPartHeld =
    [
        .. reading
            .Referents.Select(r =>
                r.Links is [{ Target: LinkTarget.Country { Code: var code } }, ..] ? code : (CountryCode?)null
            )
            .OfType<CountryCode>()
            .Select(c => (Country: c, Held: knowledge.Atlas.HeldByOthers(c, reading.Day.On)))
            .Where(c => c.Held.Any(h => h.IsClaimed))
            .OrderByDescending(c => c.Held.Count(h => h.IsClaimed))
            .Select(c => c.Country),
    ];

    /// <summary>Reads a stretch of tokens within a sentence.</summary>
    public Goods In(int first, int end)
    {
        var commodities = new List<Drafted<CommodityId>>();
        var sites = new List<Drafted<Deposit>>();
        var areas = new List<GoodsArea>();
        var resources = Resources(first, end);
        foreach (var (mention, referent) in MentionsIn(first, end))
        {
            switch (referent.Links)
            {
                case [{ Target: LinkTarget.Good { Commodity: var good } }, ..]:
                    if (!commodities.Exists(c => c.Value == good))
                        commodities.Add(new Drafted<CommodityId>(good, mention.Span));
                    break;
                case [{ Target: LinkTarget.Site { Deposit: var id } }, ..]
                    when knowledge.Register.FindDeposit(id) is { } site:
                    if (!sites.Exists(s => s.Value.Id == site.Id))
                        sites.Add(new Drafted<Deposit>(site, mention.Span));
                    break;
                default:
                    if (resources.Count > 0 && Area(mention, referent, resources) is { } area)
                        areas.Add(area);
                    break;
            }
        }
        Occupied(first, end, areas);
        if (areas.TrueForAll(a => !a.IsOccupied))
            Adjectives(first, end, resources, areas);
        return new Goods(commodities, sites, Named(first, end, sites), Distinct(areas));
    }

    /// <summary>The country something is done in: "in Russia", "to Russia".</summary>
    public GoodsArea? Where(int first, int end)
    {
        foreach (var (mention, referent) in MentionsIn(first, end))
        {
            if (referent.Links is not [{ Target: LinkTarget.Country { Code: var code } }, ..])
                continue;
            var before = text.TokenAt(mention.Span.Start) - 1;
            if (text.Is(before, "the"))
                before--;
            if (before >= first && text.Letters(before) is "in" or "to" or "into" or "в" or "у" or "до")
                return new GoodsArea(code, false, null, null, mention.Span);
        }
        return null;
    }

    // "the Aktogay mine", "месторождение Томтор"
    private List<NamedSite> Named(int first, int end, List<Drafted<Deposit>> sites)
    {
        var found = new List<NamedSite>();
        for (var i = first; i < end; i++)
        {
            var behind = DealWords.Site.EndAt(text, i, end);
            if (behind == 0 || aside.Has(i))
                continue;
            var isCyrillic = (text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
            var before = BehindName(first, i);
            var (from, until) = isCyrillic ? (behind, behind) : (before, before);
            while (isCyrillic && until < end && IsNameWord(until))
                until++;
            while (!isCyrillic && from > first && IsNameWord(from - 1))
                from--;
            if (from == until)
                continue;
            var words = TextSpan.Between(
                text[Math.Min(from, i)].Start,
                text[Math.Max(until, behind) - 1].End
            );
            if (!sites.Exists(s => s.Span is { } known && known.Meets(words)))
                found.Add(
                    new NamedSite(
                        text.Text[text[from].Start..text[until - 1].End],
                        text.Text[text[i].Start..text[behind - 1].End],
                        words
                    )
                );
        }
        return found;
    }

    // "the Dobra lithium deposit": what it holds may stand between the name and the noun
    private int BehindName(int first, int noun)
    {
        if (
            noun > first + 1
            && text[noun - 1] is { Kind: TokenKind.Word, IsCapitalised: false }
            && IsNameWord(noun - 2)
            && mentions.In(text[noun - 1].Span).Any(m => m.Referent.Kind == MentionKind.Commodity)
        )
            return noun - 1;
        return noun;
    }

    private bool IsNameWord(int token) =>
        text[token] is { Kind: TokenKind.Word, IsCapitalised: true, BeginsSentence: false }
        && CountryAdjectives.Of(text.Letters(token)) is null;

    private static bool IsSite(Referent referent) => referent.Links is [{ Target: LinkTarget.Site }, ..];

    private IEnumerable<(Mention, Referent)> MentionsIn(int first, int end) =>
        first >= end
            ? []
            : mentions
                .In(TextSpan.Between(text[first].Start, text[end - 1].End))
                .Where(m => !m.Mention.IsCredit && !aside.Has(text.TokenAt(m.Mention.Span.Start)));

    // Where commodities and the nouns for what is dug stand.
    private List<int> Resources(int first, int end)
    {
        var found = new List<int>();
        for (var i = first; i < end; i++)
        {
            if (!aside.Has(i) && DealWords.Resource.EndAt(text, i, end) > 0)
                found.Add(i);
        }
        foreach (var (mention, referent) in MentionsIn(first, end))
        {
            if (referent.Kind == MentionKind.Commodity || _sites.Contains(referent.Number))
                found.Add(text.TokenAt(mention.Span.Start));
        }
        return found;
    }

    // "rare earths in Russia", "Russia's deposits", "the plant in Armiansk"
    private GoodsArea? Area(Mention mention, Referent referent, List<int> resources)
    {
        if (referent.Kind != MentionKind.Place || referent.Links is not [var link, ..])
            return null;
        var token = text.TokenAt(mention.Span.Start);
        var end = Math.Max(text.TokenAt(mention.Span.End), token + 1);
        var isOwner = text.Is(end + 1, "s") && !text[end + 1].IsAfterBlank;
        var before = token - 1;
        if (text.Is(before, "the"))
            before--;
        var isIn = before >= 0 && DealWords.LiesIn.EndAt(text, before, token) > 0;
        if (!isOwner && !isIn)
            return null;
        if (
            !resources.Exists(r =>
                isOwner ? r > end && r - end < Farthest : r < token && token - r < Farthest
            )
        )
            return null;
        return link.Target switch
        {
            LinkTarget.Country { Code: var code } => new GoodsArea(code, false, null, null, mention.Span),
            LinkTarget.Region { Code: var code } => new GoodsArea(
                code.Country,
                false,
                link.Name,
                code,
                mention.Span
            ),
            LinkTarget.Town { Sovereign: { } sovereign } town when isIn && IsSiteBefore(token) =>
                new GoodsArea(sovereign, false, town.Name, null, mention.Span),
            _ => null,
        };
    }

    // "the plant in Armiansk": of a town only what stands there, not what was spoken of there
    private bool IsSiteBefore(int token)
    {
        for (var i = Math.Max(0, token - 4); i < token; i++)
        {
            if (DealWords.Site.EndAt(text, i, token) > 0)
                return true;
        }
        return false;
    }

    private void Occupied(int first, int end, List<GoodsArea> areas)
    {
        for (var i = first; i < end; i++)
        {
            var behind = DealWords.Occupied.EndAt(text, i, end);
            if (behind == 0)
                continue;
            if (OccupiedCountry(i, behind, end) is { } country)
                areas.Add(
                    new GoodsArea(
                        country,
                        true,
                        null,
                        null,
                        TextSpan.Between(text[i].Start, text[behind - 1].End)
                    )
                );
            i = behind - 1;
        }
        var stretch = TextSpan.Between(text[first].Start, text[end - 1].End);
        foreach (var wording in Spans.BeginningIn(reading.Wordings, static w => w.Span, stretch))
        {
            // "new regions" in somebody's own words: land that is held, whatever it is called
            if (wording.Neutral.Contains("occupied", StringComparison.Ordinal) && _inPartHeld.Count > 0)
                areas.Add(new GoodsArea(_inPartHeld[0], true, null, null, wording.Span));
        }
    }

    // "Ukrainian territories", "occupied parts of Ukraine"; else the only country of the text that is held in part
    private CountryCode? OccupiedCountry(int first, int behind, int end)
    {
        for (var i = first; i < Math.Min(behind + 4, end); i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            var country = CountryAdjectives.Of(letters);
            if (
                country is { } held
                && knowledge.Atlas.HeldByOthers(held, reading.Day.On).Count > 0
                && !text.Is(i + 1, '-')
            )
                return held;
        }
        foreach (var (_, referent) in MentionsIn(first, Math.Min(behind + 4, end)))
        {
            if (
                referent.Links is [{ Target: LinkTarget.Country { Code: var code } }, ..]
                && _inPartHeld.Contains(code)
            )
                return code;
        }
        return _inPartHeld.Count > 0 ? _inPartHeld[0] : null;
    }

    // "Russian land", "Russian deposits"
    private void Adjectives(int first, int end, List<int> resources, List<GoodsArea> areas)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            var country = CountryAdjectives.Of(letters);
            if (country is not { } code || text.Is(i + 1, '-'))
                continue;
            var isLand = DealWords.Land.EndAt(text, i + 1, end) > 0 && resources.Count > 0;
            if (isLand || resources.Exists(r => r > i && r - i < 3))
                areas.Add(new GoodsArea(code, false, null, null, text[i].Span));
        }
    }

    private static List<GoodsArea> Distinct(List<GoodsArea> areas) =>
        [
            .. areas
                .DistinctBy(a => (a.Country, a.IsOccupied, a.Place))
                .Where(a =>
                    a.Place is not null || !areas.Exists(b => b.Place is not null && b.Country == a.Country)
                ),
        ];
}
