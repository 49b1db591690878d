using Assay.FactCheck.Statements;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Heads, and licences of deposits: nothing at hand tells, so only their marks count.</summary>
internal static class HeadCheck
{
    public static void Check(Register register, StatementLog log)
    {
        foreach (var party in register.Parties)
        {
            foreach (var head in party.Heads)
                log.Leave(
                    new(
                        "head",
                        party.Id.Value,
                        $"{head.Person}, {head.Title}, {head.Days}",
                        head.Source.Confidence
                    ),
                    "no file at hand tells who led what when"
                );
        }
        foreach (var deposit in register.Deposits)
        {
            if (deposit.Licence is { } licence)
                log.Leave(
                    new("deposit: licence", deposit.Id.Value, $"by {licence.By}", licence.Source?.Confidence),
                    "no file at hand has licences"
                );
        }
    }
}
