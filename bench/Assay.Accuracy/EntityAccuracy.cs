using System.Globalization;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Names;
using YamlDotNet.Serialization;

namespace Assay.Accuracy;

/// <summary>Measures checks of whole entities: the names that stand in different fields here and there.</summary>
internal static class EntityAccuracy
{
    /// <summary>Prints how good the comparison is, and which checks it fails.</summary>
    public static void Report(string path)
    {
        var checks = new DeserializerBuilder()
            .IgnoreUnmatchedProperties()
            .Build()
            .Deserialize<ChecksFile>(File.ReadAllText(path))
            .Checks;
        var scored = checks.Select(c => new Scored(Score(c), c.Match)).ToList();
        var q = Quality.Of(scored, NameComparer.DefaultThreshold);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{q.Count} checks: precision {q.Precision:0.000}, recall {q.Recall:0.000}, F1 {q.F1:0.000}, AUC {q.Auc:0.000}"
            )
        );
        foreach (var (check, result) in checks.Zip(scored))
        {
            if (result.IsMatch != result.Score >= NameComparer.DefaultThreshold)
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.Score:0.000} {(check.Match ? "missed" : "false ")} {string.Join(" / ", NamesOf(check.Query))} | {string.Join(" / ", NamesOf(check.Candidate))}"
                    )
                );
        }
    }

    private static double Score(Check check)
    {
        var kind = PartyKinds.Of(check.Schema) ?? PartyKind.Unknown;
        return NamesOf(check.Query)
            .SelectMany(
                _ => NamesOf(check.Candidate),
                (a, b) => NameComparer.Score(Name.Of(a, kind), Name.Of(b, kind), kind)
            )
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>The names an entity gives, and that which its fields make up, the family name before the comma.</summary>
    private static List<string> NamesOf(Dictionary<string, object> entity)
    {
        var names = Values(entity, "name");
        var family = Values(entity, "lastName").FirstOrDefault();
        var others = Values(entity, "firstName")
            .Concat(Values(entity, "middleName"))
            .Concat(Values(entity, "fatherName"))
            .ToList();
        if (family is not null && others.Count > 0)
            names.Add($"{family}, {string.Join(' ', others)}");
        return names;
    }

    private static List<string> Values(Dictionary<string, object> entity, string field) =>
        entity.GetValueOrDefault(field) switch
        {
            string text => [text],
            IEnumerable<object> several => [.. several.OfType<string>()],
            _ => [],
        };

#pragma warning disable CA1812 // YamlDotNet makes them
    private sealed class ChecksFile
    {
        [YamlMember(Alias = "checks")]
        public List<Check> Checks { get; set; } = [];
    }

    private sealed class Check
    {
        [YamlMember(Alias = "match")]
        public bool Match { get; set; }

        [YamlMember(Alias = "schema")]
        public string Schema { get; set; } = "";

        [YamlMember(Alias = "query")]
        public Dictionary<string, object> Query { get; set; } = [];

        [YamlMember(Alias = "candidate")]
        public Dictionary<string, object> Candidate { get; set; } = [];
    }
#pragma warning restore CA1812
}
