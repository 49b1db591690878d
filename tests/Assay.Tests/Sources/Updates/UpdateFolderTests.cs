using Assay.Model;
using Assay.Sources.Updates;
using Assay.Tests.Sources.Downloads;

namespace Assay.Tests.Sources.Updates;

public sealed class UpdateFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("assay.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_update_of_a_store_is_told_who_has_it()
    {
        using var first = UpdateFolder.Take(Store, Fetching.Now);
        var fault = Assert.Throws<AssayException>(() => UpdateFolder.Take(Store, Fetching.Now)).Diagnostic;
        Assert.Equal("AS2126", fault.Code);
        Assert.Contains(
            FormattableString.Invariant($"process {Environment.ProcessId}, since 2026-11-23 12:00 UTC"),
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void After_the_first_the_second_may()
    {
        UpdateFolder.Take(Store, Fetching.Now).Dispose();
        UpdateFolder.Take(Store, Fetching.Now).Dispose();
        Assert.Equal(["lock"], Left());
    }

    [Fact]
    public void Two_stores_do_not_mind_each_other()
    {
        using var first = UpdateFolder.Take(Store, Fetching.Now);
        using var second = UpdateFolder.Take(Store + "2", Fetching.Now);
    }

    [Fact]
    public void What_a_killed_update_left_is_cleaned_away_but_for_what_can_be_gone_on_with()
    {
        Write("lock", "");
        Write("owner", "process 1, since 2026-01-01 00:00 UTC");
        Write("stage/us-ofac+sdn/sdn.csv", "x");
        Write("known/us-ofac+sdn.json.tmp", "x");
        Write("partial/us-ofac+sdn/sdn.csv.part", "x");
        Write("partial/us-ofac+sdn/sdn.csv.part.json.tmp", "x");
        File.SetLastWriteTimeUtc(Write("partial/us-ofac+sdn/alt.csv.part", "x"), Day(15));
        using (UpdateFolder.Take(Store, Fetching.Now)) { }
        Assert.Equal(["lock", "partial/us-ofac+sdn/sdn.csv.part"], Left());
    }

    [Fact]
    public void Where_the_folder_cannot_be_made_it_is_told()
    {
        _folder.Write("assay.db.update", "a file");
        var fault = Assert.Throws<AssayException>(() => UpdateFolder.Take(Store, Fetching.Now)).Diagnostic;
        Assert.Equal("AS2127", fault.Code);
    }

    private static DateTime Day(int before) => Fetching.Now.UtcDateTime.AddDays(-before);

    private string Write(string name, string content)
    {
        var file = _folder.Write("assay.db.update/" + name, content);
        File.SetLastWriteTimeUtc(file, Day(1));
        return file;
    }

    private IEnumerable<string> Left()
    {
        var folder = UpdateFolder.Of(Store);
        return Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal);
    }
}
