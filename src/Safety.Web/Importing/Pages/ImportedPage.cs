using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Importing.Pages;

/// <summary>What a file came to: what is wrong, or how far the storing has come.</summary>
/// <typeparam name="TImports">What takes such files.</typeparam>
/// <typeparam name="TField">What columns may say.</typeparam>
public abstract class ImportedPage<TImports, TField> : PlainPage
    where TImports : FileImports<TField> where TField : struct, Enum
{
    /// <summary>Which import.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What takes such files.</summary>
    [Inject]
    public TImports Imports { get; set; } = null!;

    /// <summary>The import, or null when it is not there for whoever asks.</summary>
    protected FileImport? Import { get; private set; }

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        Import = Imports.Find(Asker, Id);
        if (Import is null) NotHere();
        return Task.CompletedTask;
    }

    /// <summary>Takes all of it.</summary>
    protected void Take()
    {
        if (Import is not null) Imports.Take(Import);
        GoTo($"{Imports.Kind.Page}/{Id}");
    }
}
