using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Importing;

/// <summary>How far an import has come.</summary>
public enum ImportStage
{
    /// <summary>Read and checked; nothing is stored.</summary>
    Checked,

    /// <summary>Its words are being sealed.</summary>
    Sealing,

    /// <summary>Its rows are being decided on, part by part.</summary>
    Deciding,

    /// <summary>All of it is being stored, in one transaction.</summary>
    Storing,

    /// <summary>Stored.</summary>
    Done,

    /// <summary>Nothing was stored.</summary>
    Failed,
}

/// <summary>
/// An import at work. It is kept in this node's memory only: when the node stops, nothing of it is left and nothing was
/// stored.
/// </summary>
public sealed class FileImport
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who imports; for everybody else it is not there.</summary>
    public required StaffId Owner { get; init; }

    /// <summary>When its file was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>How many rows the file has.</summary>
    public required int RowCount { get; init; }

    /// <summary>What is wrong; empty when all of it can be taken.</summary>
    public required IReadOnlyList<RowError> Errors { get; init; }

    /// <summary>What takes it, with its rows, while that is needed.</summary>
    internal Func<FileImport, Task<Answer>>? Work { get; set; }

    /// <summary>How far it has come.</summary>
    public ImportStage Stage { get; internal set; }

    /// <summary>How much of the stage is done, in percent.</summary>
    public int Percent { get; internal set; }

    /// <summary>Why nothing was stored, or null.</summary>
    public string? Failure { get; internal set; }

    /// <summary>Whether it is at work now.</summary>
    public bool Runs => Stage is ImportStage.Sealing or ImportStage.Deciding or ImportStage.Storing;
}
