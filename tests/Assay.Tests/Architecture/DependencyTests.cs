using System.Reflection;
using Assay.Formats.Deals;
using Assay.Reports.Json;
using Assay.Storage.Lists;

namespace Assay.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md, held against the assemblies.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Library = typeof(Assayer).Assembly;

    // Each room with the rooms it may use; what is not named here it may not.
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Names"] = ["Model"],
        ["Listings"] = ["Model", "Names"],
        ["Screening"] = ["Model", "Listings"],
        ["Ownership"] = ["Model"],
        ["Commodities"] = ["Model"],
        ["Deals"] = ["Model", "Listings"],
        ["Votes"] = ["Model"],
        ["Registers"] = ["Model", "Names", "Listings", "Ownership", "Commodities", "Deals"],
        ["Territories"] = ["Model", "Deals", "Registers", "Names"],
        ["Findings"] = ["Model", "Listings", "Ownership", "Territories"],
        ["Measures"] =
        [
            "Model",
            "Listings",
            "Ownership",
            "Commodities",
            "Deals",
            "Registers",
            "Territories",
            "Findings",
        ],
    };

    [Theory]
    [InlineData("Model")]
    [InlineData("Names")]
    [InlineData("Listings")]
    [InlineData("Screening")]
    [InlineData("Ownership")]
    [InlineData("Commodities")]
    [InlineData("Deals")]
    [InlineData("Votes")]
    [InlineData("Registers")]
    [InlineData("Territories")]
    [InlineData("Findings")]
    [InlineData("Measures")]
    public void A_room_uses_only_the_rooms_below_it(string room)
    {
        var used = Library
            .GetTypes()
            .Where(type => Room(type) == room)
            .SelectMany(Mentioned)
            .Where(type => type.Assembly == Library)
            .Select(Room)
            .Where(other => other != room)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(used.Except(MayUse[room], StringComparer.Ordinal));
    }

    // The rooms within Readings, each with those it may use.
    private static readonly Dictionary<string, string[]> MayUseInReadings = new(StringComparer.Ordinal)
    {
        ["Texts"] = [],
        ["Mentions"] = ["Texts"],
        ["Quotes"] = ["Texts", "Mentions"],
        ["Figures"] = ["Texts", "Mentions", "Quotes"],
        ["Checks"] = ["Texts", "Mentions", "Quotes", "Figures"],
        ["Wordings"] = ["Texts", "Quotes"],
        ["Drafts"] = ["Texts", "Mentions", "Quotes", "Figures", "Checks", "Wordings"],
        ["Comparison"] = ["Texts", "Mentions", "Quotes", "Figures", "Checks", "Wordings"],
    };

    [Theory]
    [InlineData("Texts")]
    [InlineData("Mentions")]
    [InlineData("Quotes")]
    [InlineData("Figures")]
    [InlineData("Checks")]
    [InlineData("Wordings")]
    [InlineData("Drafts")]
    [InlineData("Comparison")]
    public void A_room_of_reading_uses_only_the_rooms_below_it(string room)
    {
        var used = Library
            .GetTypes()
            .Where(type => RoomOfReading(type) == room)
            .SelectMany(Mentioned)
            .Where(type => type.Assembly == Library)
            .Select(RoomOfReading)
            .OfType<string>()
            .Where(other => other.Length > 0 && other != room)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(used.Except(MayUseInReadings[room], StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_below_knows_of_reading() =>
        Assert.DoesNotContain(
            Library.GetTypes().Where(t => Room(t) is not ("Readings" or "(root)")).SelectMany(Mentioned),
            t => t.Assembly == Library && Room(t) == "Readings"
        );

    [Fact]
    public void The_library_knows_no_host_and_no_foreign_format()
    {
        var used = Library.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(
            used,
            name =>
                name.StartsWith("Assay.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name
                    is "YamlDotNet"
                        or "CsvHelper"
                        or "Microsoft.Data.Sqlite"
                        or "Spectre.Console"
                        or "System.Text.Json"
        );
    }

    [Fact]
    public void Formats_storage_and_reports_do_not_know_each_other()
    {
        Assembly[] middle =
        [
            typeof(DealReader).Assembly,
            typeof(EditionStore).Assembly,
            typeof(DossierJson).Assembly,
        ];
        foreach (var assembly in middle)
        {
            var others = middle.Where(a => a != assembly).Select(a => a.GetName().Name);
            Assert.Empty(
                assembly
                    .GetReferencedAssemblies()
                    .Select(a => a.Name)
                    .Intersect(others, StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void Classes_that_nobody_derives_from_are_sealed()
    {
        var open = Library
            .GetTypes()
            .Where(t =>
                t.IsClass
                && t is { IsSealed: false, IsAbstract: false }
                && !t.Name.Contains('<', StringComparison.Ordinal)
            )
            .Where(t => !Library.GetTypes().Any(other => other.BaseType == t));
        Assert.Empty(open);
    }

    private static string Room(Type type)
    {
        var space = type.Namespace ?? "";
        if (!space.StartsWith("Assay.", StringComparison.Ordinal))
            return "(root)";
        var rest = space["Assay.".Length..];
        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? rest : rest[..dot];
    }

    // Of a type of Readings its room, empty for those of none; null for others.
    private static string? RoomOfReading(Type type)
    {
        const string readings = "Assay.Readings";
        var space = type.Namespace ?? "";
        if (!space.StartsWith(readings, StringComparison.Ordinal))
            return null;
        var rest = space[readings.Length..].TrimStart('.');
        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? rest : rest[..dot];
    }

    // What a type shows of others in its members and bases; what method bodies use shows in fields, parameters or results soon enough.
    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags Any =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        var direct = type.GetFields(Any)
            .Select(f => f.FieldType)
            .Concat(type.GetProperties(Any).Select(p => p.PropertyType))
            .Concat(
                type.GetMethods(Any)
                    .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            )
            .Concat(type.GetConstructors(Any).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .Concat(type.GetInterfaces());
        return (type.BaseType is { } above ? direct.Append(above) : direct).SelectMany(Flattened);
    }

    private static IEnumerable<Type> Flattened(Type type)
    {
        if (type.HasElementType)
            return Flattened(type.GetElementType()!);
        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Flattened).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
