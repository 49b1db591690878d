using Assay.Formats.StarterPacks;
using Assay.Model;

namespace Assay.Tests.Formats.StarterPacks;

/// <summary>One fault in one file, and what is said of it.</summary>
public sealed class StarterPackFaultTests : IDisposable
{
    private readonly SamplePack _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "parties",
        "person: head",
        "person: fund",
        "AS7010: parties[0].heads[0].person: there is no person with the id 'fund'; it was not read. Write one of head, or add it under 'parties'.",
        true
    )]
    [InlineData(
        "parties",
        "from: 2015, ",
        "",
        "AS7005: parties[0].designations[0].from: this field is needed here and is missing. Add 'from: 2022-02-28'.",
        false
    )]
    [InlineData(
        "parties",
        "effect: sectoral-debt",
        "effect: frozen",
        "AS7007: parties[0].designations[0].effect: 'frozen' is not known here; it was not read. Known are unknown, asset-freeze, sectoral, transaction-ban, export-control, transport-ban, investment-ban, travel-ban, services-ban, import-ban, director-disqualification, debarment, other.",
        false
    )]
    [InlineData(
        "parties",
        "id: head",
        "id: fund",
        "AS7011: parties[1].id: the id 'fund' was given to another party at ",
        true
    )]
    [InlineData(
        "ownership",
        "held: fund",
        "held: found",
        "AS7010: interests[0].held: there is no party with the id 'found'; it was not read. Did you mean 'fund'?",
        false
    )]
    [InlineData(
        "ownership",
        "controlled: fund",
        "controlled: head",
        "AS7012: controls[0].controlled: a party holds nothing in itself; it was not read. Correct one of the two.",
        false
    )]
    [InlineData(
        "ownership",
        "confidence: primary, source: test }\ncontrols",
        "confidence: sure, source: test }\ncontrols",
        "AS7007: interests[0].confidence: 'sure' is not known here; it was not read. Known are primary, secondary, general.",
        false
    )]
    [InlineData(
        "deposits",
        "region: UA-14",
        "region: Donetsk",
        "AS7007: deposits[0].region: 'Donetsk' is not a region",
        true
    )]
    [InlineData(
        "deposits",
        "region: UA-14",
        "region: RU-ROS",
        "AS7012: deposits[0].region: the region RU-ROS does not belong to UA; it was not read. Correct one of them: the recognised sovereign counts.",
        false
    )]
    [InlineData(
        "deposits",
        "[neodymium]",
        "[neodim]",
        "AS7010: deposits[0].commodities[0]: there is no commodity with the id 'neodim'; it was not read. Did you mean 'neodymium'?",
        false
    )]
    [InlineData(
        "commodities",
        "groups: [rare-earths]",
        "groups: [neodymium]",
        "AS7010: commodities[1].groups[0]: there is no group of commodities with the id 'neodymium'; it was not read. Write one of rare-earths, or add it under 'commodities'.",
        false
    )]
    [InlineData(
        "commodities",
        "id: rare-earths, ",
        "id: rare-earths, groups: [rare-earths], ",
        "AS7012: the commodity 'rare-earths' belongs, through its groups, to itself. Take one of the groups out.",
        false
    )]
    [InlineData(
        "commodities",
        "list: eu-critical, grade",
        "list: eu-crit, grade",
        "AS7010: commodities[0].on[0].list: there is no list with the id 'eu-crit'; it was not read. Write one of eu-critical, or add it under 'lists'.",
        false
    )]
    [InlineData(
        "presence",
        "what: sold",
        "what: fled",
        "AS7007: companies[1].status[0].what: 'fled' is not known here; it was not read. Known are left, sold, suspended, scaled-back, stayed, nationalised, announced-exit.",
        false
    )]
    public void A_fault_in_one_file_spoils_the_pack(
        string kind,
        string from,
        string to,
        string says,
        bool isStart
    )
    {
        var path = _folder.File($"{kind}/all.yaml");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));

        var read = StarterPackReader.ReadFolder(_folder.Path);

        Assert.Null(read.Value);
        var messages = read
            .Diagnostics.Select(d => d.ToString())
            .Select(m => m[m.IndexOf("AS7", StringComparison.Ordinal)..]);
        Assert.Contains(
            messages,
            m =>
                isStart
                    ? m.StartsWith(says, StringComparison.Ordinal)
                    : string.Equals(m, says, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_missing_data_folder_is_an_error()
    {
        var read = StarterPackReader.ReadFolder(_folder.File("none"));

        Assert.Null(read.Value);
        Assert.Equal(
            "there is no such folder, so nothing is known of any party. Name the data folder.",
            Assert.Single(read.Diagnostics).Message
        );
    }

    [Fact]
    public void A_missing_part_is_a_warning()
    {
        Directory.Delete(_folder.File("ownership"), recursive: true);

        var read = StarterPackReader.ReadFolder(_folder.Path);

        Assert.NotNull(read.Value);
        var missing = Assert.Single(read.Diagnostics);
        Assert.Equal(("AS7001", Severity.Warning), (missing.Code, missing.Severity));
    }
}
