using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Safety.Web.Layout;

/// <summary>
/// The root of every page. A page is plain HTML unless it stands in the office frame: only then does it bring a circuit
/// and MudBlazor with it.
/// </summary>
public partial class App
{
    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private bool Office => PageKind.IsOffice(Http.GetEndpoint());

    private IComponentRenderMode? Mode => Office ? RenderMode.InteractiveServer : null;
}
