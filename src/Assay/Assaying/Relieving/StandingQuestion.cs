using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;

namespace Assay.Assaying.Relieving;

/// <summary>A question of a measure that designations answer.</summary>
/// <param name="Who">Whom it is about; null for anybody in the act.</param>
/// <param name="OfOwners">Whether it asks after those above, and not after the party itself.</param>
/// <param name="Publishers">Whose designations it asks after.</param>
/// <param name="Reaches">Whether a yes may be what makes the measure reach.</param>
/// <param name="Spares">Whether a yes may be what makes the measure not reach, so that a delisting exposes.</param>
/// <param name="OfNexus">Whether it is one of whom the measure binds.</param>
internal sealed record StandingQuestion(
    Participant? Who,
    bool OfOwners,
    IReadOnlyList<PublisherId> Publishers,
    bool Reaches,
    bool Spares,
    bool OfNexus
)
{
    /// <summary>All such questions of a measure.</summary>
    public static IReadOnlyList<StandingQuestion> Of(Measure measure, MeasureBook book)
    {
        var questions = new List<StandingQuestion>();
        foreach (var nexus in measure.Binds)
            Walk(nexus.When, true, false, true);
        Walk(measure.When, true, false, false);
        // An exception spares, or turns one prohibition into another; on an uncertain day the two together are an open question.
        foreach (var exception in measure.Exceptions)
            Walk(exception.When, true, true, false);
        return questions;

        void Walk(Condition condition, bool reaches, bool spares, bool ofNexus)
        {
            switch (condition)
            {
                case AllCondition all:
                    foreach (var part in all.Parts)
                        Walk(part, reaches, spares, ofNexus);
                    break;
                case AnyCondition any:
                    foreach (var part in any.Parts)
                        Walk(part, reaches, spares, ofNexus);
                    break;
                case NotCondition not:
                    Walk(not.Part, spares, reaches, ofNexus);
                    break;
                case PartyCondition party:
                    Add(party.References(), party.Participant, reaches, spares, ofNexus);
                    break;
                default:
                    Add(condition.References(), null, true, true, ofNexus);
                    break;
            }
        }

        void Add(IEnumerable<Reference> references, Participant? who, bool reaches, bool spares, bool ofNexus)
        {
            var all = references.ToList();
            IReadOnlyList<PublisherId> publishers = [.. all.OfType<Reference.Publisher>().Select(p => p.Id)];
            if (publishers.Count > 0)
                questions.Add(new StandingQuestion(who, false, publishers, reaches, spares, ofNexus));
            foreach (var reference in all)
            {
                if (reference is Reference.Attribution { Id: var regime })
                    questions.Add(
                        new StandingQuestion(
                            who,
                            true,
                            [.. RulesOf(regime).SelectMany(r => r.Publishers).Distinct()],
                            reaches,
                            spares,
                            ofNexus
                        )
                    );
            }
        }

        IEnumerable<Ownership.AttributionRule> RulesOf(RegimeId regime) =>
            book.Rules.Where(r => string.Equals(r.Order, regime.Value, StringComparison.Ordinal));
    }
}
