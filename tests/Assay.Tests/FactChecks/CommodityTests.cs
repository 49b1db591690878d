using Assay.Commodities;
using Assay.FactCheck.Checks;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;

namespace Assay.Tests.FactChecks;

public sealed class CommodityTests
{
    private static readonly ItemId List = new("eu-critical-2024");
    private static readonly LocalDate First = new(2024, 5, 23);

    [Fact]
    public void Codes_and_lists_that_agree_are_confirmed() =>
        Assert.All(Check("2604.00", "2024-05-23").All, s => Assert.Equal(Verdict.Confirmed, s.Verdict));

    [Fact]
    public void A_code_that_is_not_in_the_nomenclature_is_found() =>
        Assert.Equal(Verdict.Contradicted, Check("2604.09", "2024-05-23").Of("tariff code: exists"));

    [Fact]
    public void A_code_of_another_commodity_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Check("2605.00", "2024-05-23").Of("tariff code: of the commodity")
        );

    [Fact]
    public void A_code_whose_description_names_another_ore_is_not_called_checked() =>
        Assert.Equal(Verdict.NotCheckable, Check("2605.00", "2024-05-23").Of("tariff code: described"));

    [Fact]
    public void A_commodity_that_the_list_names_and_the_book_leaves_out_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Check("2604.00", "2024-05-23", onList: false).Of("critical list: names")
        );

    [Fact]
    public void A_commodity_that_the_book_puts_on_a_list_which_does_not_name_it_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Check("2604.00", "2024-05-23", named: "gallium").Of("critical list: holds")
        );

    [Fact]
    public void A_wrong_day_of_a_list_is_found() =>
        Assert.Equal(Verdict.Contradicted, Check("2604.00", "2024-05-24").Of("critical list: days"));

    private static StatementLog Check(
        string code,
        string from,
        bool onList = true,
        string named = "nickel (battery grade)"
    )
    {
        var nickel = new Commodity(
            new("nickel"),
            "Nickel",
            ["Ni"],
            [],
            false,
            false,
            [new TariffCode(code)],
            onList ? [new CriticalListing(List, "battery grade")] : []
        );
        var gallium = new Commodity(new("gallium"), "Gallium", ["Ga"], [], false, false, [], []);
        var list = new CriticalList(
            List,
            new RegimeId("eu"),
            "Critical raw materials",
            new InForce(Facts.Date(from), null),
            new Citation("a regulation", Confidence.Primary)
        );
        var tables = new CommodityTables(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["260400"] = "Nickel ores and concentrates",
                ["260500"] = "Cobalt ores and concentrates",
            },
            [("nickel", "260400")],
            [new CriticalEntry("EU-CRMA-CRITICAL", First, null, named, "critical")]
        );
        var log = new StatementLog();
        new CommodityCheck(tables, new CommodityBook([nickel, gallium], [list]), log).Check();
        return log;
    }
}
