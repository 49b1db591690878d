using Assay.Atlas;
using Assay.Model;

const string Usage = """
    usage: dotnet run --project tools/Assay.Atlas -- borders --from DIR --to data/territories
           dotnet run --project tools/Assay.Atlas -- gazetteer --from DIR --to data/territories

    DIR holds the unpacked npm packages the files are made from (docs/territories.md says how to get them).
    """;

string? from = null;
string? to = null;
for (var i = 1; i + 1 < args.Length; i += 2)
{
    if (string.Equals(args[i], "--from", StringComparison.Ordinal))
        from = args[i + 1];
    else if (string.Equals(args[i], "--to", StringComparison.Ordinal))
        to = args[i + 1];
}
if (args is not [("borders" or "gazetteer") and var what, _, _, _, _] || from is null || to is null)
{
    Console.Error.WriteLine(Usage);
    return 1;
}
try
{
    if (what is "gazetteer")
    {
        var bytes = GazetteerFiles.Pack(GazetteerFiles.Make(from));
        File.WriteAllBytes(Path.Combine(to, GazetteerFiles.File), bytes);
        Console.WriteLine($"{GazetteerFiles.File}: {bytes.Length / 1024} KB");
        return 0;
    }
    foreach (var (file, text) in BorderFiles.Make(from, Path.Combine(to, "corrections.yaml")))
    {
        File.WriteAllText(Path.Combine(to, file), text);
        Console.WriteLine($"{file}: {text.Length / 1024} KB");
    }
    return 0;
}
catch (AssayException fault)
{
    Console.Error.WriteLine(fault.Diagnostic);
    return 2;
}
