"""The gateway's own picture of a QR, for merchants who cannot draw one."""

import base64
import io

_QUIET_MODULES = 4


def qr_data_uri(text: str, side_px: int) -> str:
    """`data:image/png;base64,…` of a square picture: whole pixels a module, quiet zone included, centred.

    `side_px` must leave a pixel for each module: 100 do for a text of 500 characters.
    """
    import qrcode
    from PIL import Image

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    scale = side_px // len(matrix)
    modules = Image.new("1", (len(matrix), len(matrix)))
    modules.putdata([255 * (not dark) for row in matrix for dark in row])
    drawn = modules.resize((scale * len(matrix),) * 2, Image.Resampling.NEAREST)
    picture = Image.new("1", (side_px, side_px), 1)
    margin = (side_px - drawn.width) // 2
    picture.paste(drawn, (margin, margin))
    png = io.BytesIO()
    picture.save(png, "PNG")
    return "data:image/png;base64," + base64.b64encode(png.getvalue()).decode()
