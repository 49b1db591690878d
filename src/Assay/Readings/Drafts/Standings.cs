using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>All places of a text where somebody stands who may take part, in its order.</summary>
internal sealed class Standings(TokenizedText text, IReadOnlyList<Standing> all)
{
    /// <summary>The places.</summary>
    public IReadOnlyList<Standing> All => all;

    /// <summary>Who stands in a stretch of tokens, each once.</summary>
    public List<Standing> In(int first, int end)
    {
        var found = new List<Standing>();
        for (var i = FirstFrom(first); i < all.Count && all[i].First < end; i++)
        {
            if (all[i].End <= end && !found.Exists(f => f.Actor.Equals(all[i].Actor)))
                found.Add(all[i]);
        }
        return found;
    }

    /// <summary>The number of the first that stands at a token or behind it.</summary>
    public int FirstFrom(int token) => Spans.FirstFrom(all, static s => s.First, token);

    /// <summary>The organisations of a stretch of tokens, each once: neither states nor persons who act for themselves.</summary>
    public List<Standing> OrganisationsIn(int first, int end)
    {
        var found = In(first, end);
        found.RemoveAll(s => s.Actor.Kind is PartyKind.State or PartyKind.Person);
        return found;
    }

    /// <summary>The organisations of the sentence before, in the same paragraph: "With the receipt came an option to buy it back".</summary>
    public List<Standing> OrganisationsBefore(Sentence sentence)
    {
        var number = text.SentenceAt(text[sentence.First].Start);
        if (number == 0)
            return [];
        var before = text.Sentences[number - 1];
        return before.Block == sentence.Block ? OrganisationsIn(before.First, before.End) : [];
    }
}
