using System.Globalization;
using Assay.Bench;
using Assay.Bench.Advanced;
using Assay.Bench.Customers;
using Assay.Bench.Keeping;
using Assay.Bench.Relieving;
using BenchmarkDotNet.Running;

// "daily-editions LIST STORE" keeps a year of a list; "advanced-file PATH [PARTIES]" writes a synthetic SDN_ADVANCED.XML, "read-list PATH" reads a list's file, "screening-…" measures the index that screening
// rests on; anything else is for the benchmarks.
if (args is ["read-list", var list])
{
    AdvancedReading.Run(list);
    return;
}
if (args is ["advanced-file", var path, .. var rest])
{
    const int real = 18_000;
    using var file = File.Create(path);
    AdvancedFile.Write(file, rest is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : real);
    return;
}
if (args is ["pair-speed", var labelled])
{
    PairSpeed.Run(labelled);
    return;
}
if (args is ["screening-queries", var searched])
{
    ScreeningQueries.Run(searched);
    return;
}

if (args is ["law-scale", .. var portfolio] && portfolio.Length <= 1)
{
    LawScale.Run(portfolio is [var deals] ? int.Parse(deals, CultureInfo.InvariantCulture) : 100_000);
    return;
}

// "ownership-scale [COMPANIES [CSV]]" keeps the drawn stakes where a file is named
if (args is ["ownership-scale", .. var drawn] && drawn.Length <= 2)
{
    OwnershipScale.Run(
        drawn is [var companies, ..] ? int.Parse(companies, CultureInfo.InvariantCulture) : 1_000_000,
        drawn is [_, var csv] ? csv : null
    );
    return;
}
if (args is ["control-lookups", var held, .. var questions] && questions.Length <= 1)
{
    ControlLookups.Run(held, questions is [var file] ? file : null);
    return;
}

// "reading-scale STORE FOLDER MEGABYTES TEXT..." leaves text and dictionary in the folder for baselines/mentions.py
if (args is ["reading-scale", var lists, var scanned, var megabytes, .. { Length: > 0 } texts])
{
    ReadingScale.Run(lists, scanned, int.Parse(megabytes, CultureInfo.InvariantCulture), texts);
    return;
}
if (args is ["relief"])
{
    ReliefSpeed.Run();
    return;
}
if (args is ["short-names", var shortened])
{
    ShortNameSearch.Run(shortened);
    return;
}
if (args is ["search-recall", var recalled])
{
    SearchRecall.Run(recalled);
    return;
}

// "customers NAMES OUT [COUNT]" makes a file to time "assay screen" on
if (args is ["customers", var names, var customers, .. var howMany])
{
    const int million = 1_000_000;
    MadeCustomers.Write(
        names,
        customers,
        howMany is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : million
    );
    return;
}
if (args is ["daily-editions", var oneDay, var yearStore])
{
    DailyEditions.Run(oneDay, yearStore);
    return;
}
if (args is ["screening-store", var made, .. var size])
{
    ScreeningStart.MakeStore(made, size is [var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 100_000);
    return;
}
if (args is ["screening-start", var started])
{
    ScreeningStart.Measure(started);
    return;
}
if (args is ["screening-answer", var store, var way])
{
    ScreeningStart.Answer(store, way);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ScreeningBenchmarks).Assembly).Run(args, new BenchConfig());
