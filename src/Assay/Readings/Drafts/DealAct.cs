using Assay.Deals;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>A place of a text that says what somebody would do.</summary>
/// <param name="Kind">What.</param>
/// <param name="Service">For a service, which.</param>
/// <param name="Cue">The words that tell it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="By">Who does it.</param>
/// <param name="With">With or for whom.</param>
/// <param name="Goods">About what.</param>
/// <param name="Where">The country it is done in, where the sentence says so.</param>
internal sealed record DealAct(
    ActivityKind Kind,
    string? Service,
    TextSpan Cue,
    Sentence Sentence,
    IReadOnlyList<Standing> By,
    IReadOnlyList<Standing> With,
    Goods Goods,
    GoodsArea? Where
)
{
    public bool IsAboutNothing => By.Count + With.Count == 0 && Goods.IsEmpty && Where is null;
}
