using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds what companies did about Russia against the LeaveRussia sample, which has the kind of step and no days.</summary>
internal sealed class PresenceCheck(IReadOnlyList<SampleCompany> sample, StatementLog log)
{
    public void Check(RegisterParty party)
    {
        if (party.Presence.Count == 0 && party.Option is null)
            return;
        var names = party.Aliases.Prepend(party.Name).Select(FoldedName.Of).ToList();
        var company = sample.FirstOrDefault(company => names.Exists(company.Name.IsSameEntity));
        foreach (var step in party.Presence)
            Check(party, step, company);
        if (company is not null)
            Sampled(party, company);
        if (party.Option is { } option)
            log.Leave(
                new(
                    "presence: option",
                    party.Id.Value,
                    $"{option.Kind} over {option.Over}, {option.Days}",
                    option.Source.Confidence
                ),
                "no file at hand has options to return"
            );
    }

    private void Check(RegisterParty party, PresenceStatus step, SampleCompany? company)
    {
        var mark = step.Source.Confidence;
        var what = Words.Kebab(step.What);
        var statement = new Statement("presence: step", party.Id.Value, what, mark);
        if (company is null)
            log.Leave(statement, "the company is not in the sample");
        else if (company.Step == step.What)
            log.Confirm(statement, PresenceSample.File, $"{company.Written}: {company.Class}");
        else
            log.Leave(statement, "the sample has one class a company and gives it another");
        if (step.On is { } on)
            log.Leave(
                new("presence: day", party.Id.Value, $"{what} on {on}", mark),
                "no file at hand has days"
            );
    }

    // The sample gives the state it saw, which need not be the last step of all, but must be one of them.
    private void Sampled(RegisterParty party, SampleCompany company)
    {
        var statement = new Statement(
            "presence: class",
            party.Id.Value,
            $"{company.Written}: {company.Class}"
        );
        if (party.Presence.Any(step => step.What == company.Step))
            log.Confirm(statement, PresenceSample.File, company.Class);
        else
            log.Contradict(
                statement,
                PresenceSample.File,
                $"none of the steps is '{Words.Kebab(company.Step)}'"
            );
    }
}
