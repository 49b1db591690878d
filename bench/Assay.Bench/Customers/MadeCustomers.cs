using System.Globalization;
using System.Text;
using Assay.Formats.Screening;

namespace Assay.Bench.Customers;

/// <summary>
/// A file of customers to time <c>assay screen</c> on, the same for the same folder of names: made-up persons who are on no list, and among them listed
/// ones, written as they are listed or with slips.
/// </summary>
internal static class MadeCustomers
{
    private const int Seed = 20261125;

    /// <summary>One customer in so many is a listed person. Real books have far fewer; more candidates make more work.</summary>
    private const int OneListedIn = 50;

    /// <summary>One customer in so many has no birth date.</summary>
    private const int OneUndatedIn = 5;

    private static readonly string[] Negatives =
    [
        "yente_negatives_global_dev.csv.gz",
        "yente_negatives_us_dev.csv.gz",
    ];

    private static readonly string[] Positives =
    [
        "yente_positives_un_treated_dev.csv.gz",
        "yente_positives_un_untreated_dev.csv.gz",
    ];

    /// <summary>Writes so many customers.</summary>
    public static void Write(string namesFolder, string path, int count)
    {
        var random = new Random(Seed);
        var strangers = Read(namesFolder, Negatives);
        var listed = Read(namesFolder, Positives);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.Write("id,schema,name,aliases,birth_date,country,nationality,identifiers,branch\n");
        for (var n = 1; n <= count; n++)
        {
            var isListed = random.Next(OneListedIn) == 0;
            var person = isListed ? listed[random.Next(listed.Count)] : strangers[(n - 1) % strangers.Count];
            var name = isListed
                ? random.Next(2) == 0
                    ? person.Name
                    : MadeQueries.WithTypo(person.Name, random)
                : n <= strangers.Count
                    ? person.Name
                    : Mixed(person, strangers, random);
            var born = random.Next(OneUndatedIn) == 0 ? "" : person.Born;
            file.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"c-{n},Person,{Quoted(name)},,{born},,{Quoted(person.Nationality)},,branch {n % 40}\n"
                )
            );
        }
    }

    /// <summary>The first name of one with the last name of another in the same script: as many persons as are wanted, and nobody twice as often as another.</summary>
    private static string Mixed(Person person, List<Person> strangers, Random random)
    {
        const int tries = 20;
        for (var t = 0; t < tries; t++)
        {
            var other = strangers[random.Next(strangers.Count)];
            if (
                person.First.Length > 0
                && other.Last.Length > 0
                && person.First[0] >> 8 == other.Last[0] >> 8
            )
                return $"{person.First} {other.Last}";
        }
        return person.Name;
    }

    private static List<Person> Read(string folder, string[] files) =>
        [
            .. files
                .SelectMany(f => InputTable.Open(Path.Combine(folder, f), "full_name").Rows())
                .Select(r => new Person(
                    r["full_name"],
                    r["first_name"],
                    r["last_name"],
                    r["date_of_birth"],
                    r["nationality"]
                ))
                .Where(p => p.Name.Length > 0),
        ];

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Person(string Name, string First, string Last, string Born, string Nationality);
}
