using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary>A list, a file of customers beside it, and the commands that decide about them and screen them.</summary>
public abstract class ReviewRun : IDisposable
{
    private protected const string Customers =
        "id,schema,name,aliases,birth_date,country,nationality,identifiers\n"
        + "c-17,Person,Ivan Petrovich Ivanov,Vanya Ivanov,1980-05-05,RU,,passport:123456\n"
        + "c-18,Person,Thandiwe Mbeki,,,,,\n";

    private protected ReviewRun() => Lists.Folder.Write("customers.csv", Customers);

    private protected ScreeningRun Lists { get; } = ScreeningRun.WithList();

    public void Dispose()
    {
        Lists.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected CommandRun Decide(string decision, params string[] more) =>
        Lists.Review([.. Arguments("us-ofac/sdn#1", decision), .. more]);

    private protected void Add(string record, string decision) =>
        Assert.Equal(ExitCode.Clear, Lists.Review(Arguments(record, decision)).ExitCode);

    private protected string[] Arguments(string record, string decision, string party = "c-17") =>
        [
            "add",
            "--party",
            party,
            "--from",
            Lists.Folder.File("customers.csv"),
            "--record",
            record,
            "--as",
            decision,
            "--why",
            "born five years later",
            "--by",
            "A. Analyst",
        ];

    private protected int Lines(params string[] arguments) =>
        Lists
            .Review(arguments)
            .Output.Split('\n')
            .Count(l => l.Contains("  us-ofac/sdn#", StringComparison.Ordinal));

    private protected (CommandRun Run, string Output) ScreenAll(params string[] arguments) =>
        Lists.ScreenFile(Customers, arguments);

    private protected string DecisionOf(string id, params string[] arguments) =>
        Row(Lists.ScreenFile(Customers, arguments).Output, id)["decision"];

    private protected Dictionary<string, string> Decisions(string customers) =>
        ScreeningRun
            .Rows(Lists.ScreenFile(customers).Output)
            .ToDictionary(r => r["id"], r => r["decision"], StringComparer.Ordinal);

    private protected static Dictionary<string, string> Row(string output, string id) =>
        Assert.Single(ScreeningRun.Rows(output), r => r["id"] == id);
}
