using Assay.FactCheck.Expectations;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Model;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Runs all checks over a whole pack, in a fixed order.</summary>
internal static class WholePack
{
    /// <summary>Checks it.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="shared">The folder of files to hold it against.</param>
    /// <exception cref="AssayException">An input cannot be read.</exception>
    public static StatementLog Check(string data, string shared)
    {
        var pack = Value(StarterPackReader.ReadFolder(data));
        var book = Value(MeasureBookReader.ReadFolder(Path.Combine(data, "measures")));
        var law = Value(
            LawTableReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Expectations", "law.yaml"))
        );
        var areas = Value(AreasReader.Read(Path.Combine(data, "territories", "areas.yaml")));
        var files = new SharedFiles(shared);
        var log = new StatementLog();
        var lists = ListFiles.Read(files);
        Parties(pack.Register, lists, PresenceSample.Read(files), log);
        new InterestCheck(pack.Register, MineOwners.Read(files), lists, log).Check();
        HeadCheck.Check(pack.Register, log);
        var deposits = new DepositCheck(
            MineralSites.Read(files),
            MineralSites.Places(files),
            RegionMap.Read(files),
            pack.Commodities,
            log
        );
        foreach (var deposit in pack.Register.Deposits)
            deposits.Check(deposit);
        new CommodityCheck(CommodityTables.Read(files), pack.Commodities, log).Check();
        var laws = new LawCheck(law, log);
        laws.Check(book);
        laws.Check(pack.Register);
        laws.Check(areas.Areas);
        return log;
    }

    private static void Parties(
        Register register,
        ListFiles lists,
        IReadOnlyList<SampleCompany> sample,
        StatementLog log
    )
    {
        var sdn = new SdnCheck(lists.Ofac, log);
        var nonSdn = new NonSdnCheck(lists.Ofac, log);
        var eu = new EuCheck(lists.Eu, log);
        var uk = new UkCheck(lists.Uk, log);
        var others = new OtherListsCheck(lists, log);
        var absence = new AbsenceCheck(lists, register, log);
        var identity = new IdentityCheck(lists, log);
        var presence = new PresenceCheck(sample, log);
        foreach (var party in register.Parties)
        {
            foreach (var known in party.Designations)
            {
                switch (known.List.Publisher.Value)
                {
                    case "us-ofac" when string.Equals(known.List.List, "sdn", StringComparison.Ordinal):
                        sdn.Check(party, known);
                        break;
                    case "us-ofac":
                        nonSdn.Check(party, known);
                        break;
                    case "eu-council":
                        eu.Check(party, known);
                        break;
                    case "uk-fcdo":
                        uk.Check(party, known);
                        break;
                    default:
                        others.Check(party, known);
                        break;
                }
            }
            absence.Check(party);
            identity.Check(party);
            presence.Check(party);
        }
    }

    private static T Value<T>(Read<T> read)
        where T : class =>
        read is { Succeeded: true, Value: { } value }
            ? value
            : throw new AssayException(
                read.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error)
            );
}
