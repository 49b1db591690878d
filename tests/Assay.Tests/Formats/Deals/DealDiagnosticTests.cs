using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Tests.Formats.Deals;

/// <summary>
/// Every bad deal of <c>tests/cases/deal-diagnostics.yaml</c> says exactly what stands there beside it. A case is a whole deal, or lines
/// added to <see cref="Smallest"/>.
/// </summary>
public sealed class DealDiagnosticTests
{
    internal const string Smallest =
        "assay: deal/1\ntitle: T\ndate: 2025-02-25\nparties:\n  - id: a\n    name: A\n";

    private static readonly Dictionary<string, Case> Cases = Load();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_deal_says_what_is_wrong_and_what_to_do(string name)
    {
        var read = DealReader.ReadBytes(System.Text.Encoding.UTF8.GetBytes(Cases[name].Deal), "deal.yaml");

        Assert.Equal(Cases[name].Says, read.Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deal_with_an_error_has_no_value_and_one_with_warnings_alone_has(string name)
    {
        var read = DealReader.ReadBytes(System.Text.Encoding.UTF8.GetBytes(Cases[name].Deal), "deal.yaml");

        var isReadable = read.Diagnostics.All(d => d.Severity != Severity.Error);
        Assert.Equal(isReadable, read.Value is not null);
    }

    [Fact]
    public void The_smallest_deal_says_nothing()
    {
        Read<Deal> read = DealReader.ReadBytes(System.Text.Encoding.UTF8.GetBytes(Smallest), "deal.yaml");

        Assert.Empty(read.Diagnostics);
        Assert.Equal("T", read.Value!.Title);
    }

    private static Dictionary<string, Case> Load()
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "cases", "deal-diagnostics.yaml");
        var log = new ReadingLog(path, new DiagnosticRoom("AS0"));
        var document =
            YamlDocument.Parse(File.ReadAllBytes(path), log)
            ?? throw new InvalidDataException(string.Join('\n', log.Diagnostics));
        var root = new FieldReader(document.Root, log);
        var cases = root.Required("cases").Maps(Read);
        root.ReportUnread();
        return log.HasErrors
            ? throw new InvalidDataException(string.Join('\n', log.Diagnostics))
            : cases.ToDictionary(one => one.Name, StringComparer.Ordinal);
    }

    private static Case? Read(FieldReader fields)
    {
        var name = fields.Required("name").Text();
        var whole = fields.Optional("deal").Node as YamlScalar;
        var added = fields.Optional("add").Node as YamlScalar;
        var says = fields.Optional("says").TextList();
        return name is null ? null : new Case(name, whole?.Text ?? Smallest + added?.Text, says);
    }

    private sealed record Case(string Name, string Deal, IReadOnlyList<string> Says);
}
