using System.Text;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Cli;

/// <summary>A store with a small list, and commands run against it.</summary>
internal sealed class ScreeningRun : IDisposable
{
    public const string Ivanov = "DOB 02 Mar 1975; POB Moscow, Russia; nationality Russia; Gender Male.";
    public const string Bank = "Tax ID No. 7707083893 (Russia); Organization Established Date 1991.";

    public TemporaryFolder Folder { get; } = new();

    public string Store => Folder.File("store/assay.db");

    /// <summary>A store with the usual list of 2026-11-01.</summary>
    public static ScreeningRun WithList()
    {
        var run = new ScreeningRun();
        run.Import("2026-11-01", Usual());
        return run;
    }

    /// <summary>A person, a bank and a ship's owner.</summary>
    public static string[] Usual(string ivanov = Ivanov, string programme = "RUSSIA-EO14024") =>
        [
            Entry(1, "IVANOV, Ivan Petrovich", "individual", programme, ivanov),
            Entry(2, "PERVYI NAROD BANK", remarks: Bank),
            Entry(3, "ZOLOTAYA RYBKA SHIPPING LIMITED"),
        ];

    public void Import(string day, params string[] rows)
    {
        var run = CommandRun.Of(
            "lists",
            "import",
            Folder.Write($"sdn-{day}.csv", Ofac(rows)),
            "--store",
            Store,
            "--accept"
        );
        Assert.Equal(0, run.ExitCode);
    }

    public CommandRun Screen(params string[] arguments) =>
        CommandRun.Of(["screen", .. arguments, "--store", Store]);

    public CommandRun Review(params string[] arguments) =>
        CommandRun.Of(["review", .. arguments, "--store", Store]);

    /// <summary>Screens a table that is given as text, and gives its output's bytes.</summary>
    public (CommandRun Run, string Output) ScreenFile(string content, params string[] arguments) =>
        ScreenFile("in.csv", Encoding.UTF8.GetBytes(content), arguments);

    public (CommandRun Run, string Output) ScreenFile(string name, byte[] content, params string[] arguments)
    {
        var input = Folder.Write(name, content);
        var output = arguments.Contains("-o")
            ? arguments[Array.IndexOf(arguments, "-o") + 1]
            : Folder.File("out.csv");
        string[] to = arguments.Contains("-o") ? [] : ["-o", output];
        var run = Screen([input, .. to, .. arguments]);
        return (run, File.Exists(output) ? File.ReadAllText(output) : "");
    }

    /// <summary>The rows of a CSV output by their columns, without the header.</summary>
    public static List<Dictionary<string, string>> Rows(string csv)
    {
        var all = Records(csv);
        return
        [
            .. all.Skip(1)
                .Select(r =>
                    all[0]
                        .Select((c, i) => (c, r[i]))
                        .ToDictionary(p => p.c, p => p.Item2, StringComparer.Ordinal)
                ),
        ];
    }

    /// <summary>RFC 4180, in the plainest way.</summary>
    public static List<List<string>> Records(string csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n'))
                cell.Append(c);
            else if (c != '\r')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (c == ',')
                    continue;
                records.Add(record);
                record = [];
            }
        }
        Assert.Equal(0, cell.Length + record.Count);
        return records;
    }

    public void Dispose() => Folder.Dispose();
}
